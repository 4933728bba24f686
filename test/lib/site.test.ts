import { marshall } from '@aws-sdk/util-dynamodb';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { storyItem } from '#adapters/aws/story-items';
import { placed } from '#adapters/aws/table';
import { archiveKey, editionKey } from '#adapters/aws/table-keys';
import { RESPONSE_HEADERS } from '#domain/archive/response-headers';
import { CANARY_SPACE } from '#domain/canary/canary';
import { fitsPattern } from '#laptop/event-pattern';
import { aStory } from '../support/stories';
import { synthesized } from '../support/synthesized';

const [BUCKET, DISTRIBUTION] = ['AWS::S3::Bucket', 'AWS::CloudFront::Distribution'];
const template = synthesized();
const without = synthesized({ archive: false });
const config = () =>
  Object.values(template.findResources(DISTRIBUTION)).map(
    ({ Properties }) => Properties.DistributionConfig as Record<string, unknown>,
  )[0];

describe('the bucket of the archive', () => {
  it('is closed to the public, to plain HTTP and to rights of single objects, and encrypted', () => {
    template.hasResourceProperties(BUCKET, {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: Match.anyValue(),
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('lets no one look but this one distribution, and nothing but single objects', () => {
    const [policy] = Object.values(template.findResources('AWS::S3::BucketPolicy'));
    type Statement = { Effect: string; Action: unknown; Principal: unknown; Condition: unknown };
    const all: Statement[] = policy?.Properties.PolicyDocument.Statement ?? [];
    const allowed = all.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
    expect(JSON.stringify(allowed[0]?.Condition)).toContain('SiteDistribution');
  });

  it('outlives the stack, but not a first deployment that fails, and forgets pages with their stories', () => {
    template.hasResource(BUCKET, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    synthesized({ retentionDays: { relevant: 365 } }).hasResourceProperties(BUCKET, {
      LifecycleConfiguration: {
        Rules: ['stories/', 'months/', 'digests/'].map((Prefix) => ({
          Prefix,
          ExpirationInDays: 366,
          Status: 'Enabled',
        })),
      },
    });
  });
});

describe('the distribution', () => {
  it('shows the bucket over HTTPS, where it also leads whoever asks without, compressed, with the front page at its root', () => {
    expect(config()).toMatchObject({
      DefaultRootObject: 'index.html',
      PriceClass: 'PriceClass_200',
      HttpVersion: 'http2and3',
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https', Compress: true },
    });
    expect(config()).not.toHaveProperty('Logging');
  });

  it('asks the bucket with signed requests', () => {
    template.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: {
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    });
    expect(config()?.Origins).toEqual([
      expect.objectContaining({
        OriginAccessControlId: expect.anything(),
        S3OriginConfig: expect.anything(),
      }),
    ]);
  });

  it('has names of its own account in each region, since CloudFront knows none', () => {
    for (const [type, config] of [
      ['OriginAccessControl', 'OriginAccessControlConfig'],
      ['ResponseHeadersPolicy', 'ResponseHeadersPolicyConfig'],
    ] as const) {
      template.hasResourceProperties(`AWS::CloudFront::${type}`, {
        [config]: { Name: { 'Fn::Join': ['', [Match.anyValue(), { Ref: 'AWS::Region' }]] } },
      });
    }
  });

  it('answers 404 where there is no page, for ten seconds', () => {
    expect(config()?.CustomErrorResponses).toEqual(
      [403, 404].map((ErrorCode) => ({
        ErrorCode,
        ResponseCode: 404,
        ResponsePagePath: '/404.html',
        ErrorCachingMinTTL: 10,
      })),
    );
  });

  it('sets the headers that the laptop sets, and HTTPS for a year', () => {
    template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: RESPONSE_HEADERS.contentSecurityPolicy,
            Override: true,
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: RESPONSE_HEADERS.frameOptions, Override: true },
          ReferrerPolicy: { ReferrerPolicy: RESPONSE_HEADERS.referrerPolicy, Override: true },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
        },
        CustomHeadersConfig: {
          Items: [{ Header: 'X-Robots-Tag', Value: RESPONSE_HEADERS.robots, Override: true }],
        },
      },
    });
  });
});

describe('publish-archive', () => {
  const statements = Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith('TellPublishArchive'))
    .flatMap(
      ([, { Properties }]) =>
        Properties.PolicyDocument.Statement as { Action: string | string[]; Resource: unknown }[],
    );

  it('may write objects, and neither read, list nor remove them', () => {
    const actions = statements.flatMap(({ Action }) => Action).filter((action) => action.startsWith('s3:'));
    expect(actions).toEqual(['s3:PutObject']);
  });

  it('may send to the queue of what is left behind alone', () => {
    const sending = statements.filter(({ Action }) => [Action].flat().some((one) => /^sqs|^sns/.test(one)));
    expect(sending).toEqual([expect.objectContaining({ Action: 'sqs:SendMessage' })]);
    expect(JSON.stringify(sending)).toContain('LeftBehind');
  });

  it('is woken by stories and issues before alerts are, and gives up late what the next digest makes good', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TellPublishArchive'), 'Arn'] },
      FilterCriteria: {
        Filters: [
          {
            Pattern: Match.serializedJson(
              Match.objectLike({ dynamodb: { Keys: { pk: { S: [{ prefix: 'STORIES#' }] } } } }),
            ),
          },
          {
            Pattern: Match.serializedJson(
              Match.objectLike({ dynamodb: { NewImage: { entity: { S: ['edition'] } } } }),
            ),
          },
        ],
      },
      MaximumBatchingWindowInSeconds: 5,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 20,
      MaximumRecordAgeInSeconds: 6 * 3600,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });
});

describe('what wakes publish-archive', () => {
  const [mapping] = Object.values(
    template.findResources('AWS::Lambda::EventSourceMapping', {
      Properties: { FunctionName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TellPublishArchive'), 'Arn'] } },
    }),
  );
  const patterns = mapping?.Properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
    JSON.parse(Pattern),
  ) as unknown[];
  const wakes = (item: Record<string, unknown>, eventName = 'MODIFY'): boolean => {
    const NewImage = marshall(item, { removeUndefinedValues: true });
    const record = { eventName, dynamodb: { Keys: { pk: NewImage.pk, sk: NewImage.sk }, NewImage } };
    return patterns.some((pattern) => fitsPattern(pattern, JSON.parse(JSON.stringify(record))));
  };
  const edition = { ...editionKey('astana'), entity: 'edition', version: 1, cursor: { edition: 'astana' } };

  it('is every write of a story and of an edition', () => {
    for (const change of ['opened', 'material', 'joined'] as const)
      expect(wakes(storyItem(aStory(), change, 2_000_000_000))).toBe(true);
    expect(wakes(edition)).toBe(true);
  });

  it('is nothing that it writes itself, no canary, no article and nothing that expires', () => {
    expect(wakes({ ...archiveKey('pages'), entity: 'archive', staticFiles: 'a' })).toBe(false);
    expect(wakes(placed({ space: CANARY_SPACE }, storyItem(aStory(), 'opened', 2_000_000_000)))).toBe(false);
    expect(wakes({ pk: 'ARTICLE#a', sk: 'ARTICLE', entity: 'article' })).toBe(false);
    expect(wakes(edition, 'REMOVE')).toBe(false);
  });
});

describe('a monitor without archive', () => {
  it('has neither bucket nor distribution nor publisher, and no address to say', () => {
    const types = Object.values(without.toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types.filter((type) => /S3|CloudFront/.test(type))).toEqual([]);
    expect(Object.keys(without.toJSON().Outputs).filter((name) => /Archive/.test(name))).toEqual([]);
    expect(JSON.stringify(without.toJSON())).not.toContain('ARCHIVE_');
    without.resourceCountIs('AWS::Lambda::Function', 6);
  });
});
