import { describe, expect, it } from 'vitest';
import { resolve } from '#laptop/intrinsics';
import { ofType, propertiesOf, readTemplate } from '#laptop/template';

const known = {
  ref: (id: string) => ({ 'AWS::Region': 'us-east-1', Table: 'table-1' })[id],
  attribute: (id: string, name: string) => (id === 'Queue' && name === 'Arn' ? 'arn:queue' : undefined),
};

describe('intrinsic functions of a template', () => {
  it.each([
    [{ Ref: 'Table' }, 'table-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:queue'],
    [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Region' }, ':x']] }, 'arn:us-east-1:x'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how CloudFormation writes it
    [{ 'Fn::Sub': '${Table}/${Queue.Arn}/${AWS::Region}' }, 'table-1/arn:queue/us-east-1'],
    [{ a: [{ b: { Ref: 'Table' } }, 1, null] }, { a: [{ b: 'table-1' }, 1, null] }],
  ])('works out %j', (value, expected) => {
    expect(resolve(value, known, 'here')).toEqual(expected);
  });

  it('says where it meets a function that it does not understand', () => {
    expect(() => resolve({ a: { 'Fn::Select': [0, []] } }, known, 'Thing')).toThrow(
      'Thing.a: the laptop does not understand Fn::Select',
    );
  });

  it('says of what it knows nothing', () => {
    expect(() => resolve({ Ref: 'Bucket' }, known, 'Thing')).toThrow('the laptop knows nothing of Bucket');
  });
});

describe('a template', () => {
  const queue = (properties: object) =>
    readTemplate({ Resources: { Letters: { Type: 'AWS::SQS::Queue', Properties: properties } } });

  it('keeps what is played and passes over what has no part on a laptop', () => {
    const { resources } = readTemplate({
      Resources: {
        Role: { Type: 'AWS::IAM::Role' },
        Letters: {
          Type: 'AWS::SQS::Queue',
          Metadata: { 'aws:cdk:path': 'Irtysh/Read/Entries/Queue/Resource' },
        },
      },
    });
    expect(resources).toEqual([{ id: 'Letters', type: 'AWS::SQS::Queue', properties: {}, name: 'Queue' }]);
  });

  it('refuses a kind of resource that nobody taught it', () => {
    expect(() => readTemplate({ Resources: { X: { Type: 'AWS::Kinesis::Stream' } } })).toThrow(
      'does not know AWS::Kinesis::Stream (X)',
    );
  });

  it('refuses a property that it would ignore', () => {
    const template = queue({ DelaySeconds: 5, MaximumMessageSize: 1024 });
    const [letters] = ofType(template, 'AWS::SQS::Queue');
    expect(() => propertiesOf(letters!, 'AWS::SQS::Queue', known)).toThrow(/Letters.*MaximumMessageSize/);
  });

  it('does not ask what properties refer to that are of no consequence', () => {
    const template = queue({ DelaySeconds: 5, Tags: [{ Key: 'a', Value: { Ref: 'Nowhere' } }] });
    const [letters] = ofType(template, 'AWS::SQS::Queue');
    expect(propertiesOf(letters!, 'AWS::SQS::Queue', known)).toEqual({ DelaySeconds: 5 });
  });
});
