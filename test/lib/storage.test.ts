import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesized } from '../support/synthesized';

const TABLE = 'AWS::DynamoDB::Table';
const template = synthesized();

describe('the table', () => {
  it('is paid by the request, restorable, and forgets what has expired', () => {
    template.hasResourceProperties(TABLE, {
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('streams what an item was and what it became', () => {
    template.hasResourceProperties(TABLE, { StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } });
  });

  it('is indexed by day, with whole items', () => {
    template.hasResourceProperties(TABLE, {
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDay',
          KeySchema: [
            { AttributeName: 'gsi1pk', KeyType: 'HASH' },
            { AttributeName: 'gsi1sk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    });
  });

  it('outlives the stack, but not a first deployment that fails, and may be deleted by hand', () => {
    template.hasResource(TABLE, {
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtectionEnabled: Match.anyValue() },
    });
  });
});

describe('the table of someone who asked for it', () => {
  it('goes with the stack, or cannot be deleted', () => {
    const other = synthesized({ removalPolicy: 'destroy', terminationProtection: true });
    other.hasResource(TABLE, { DeletionPolicy: 'Delete', Properties: { DeletionProtectionEnabled: true } });
  });
});

it('has one table, whatever is configured', () => {
  expect(Object.keys(template.findResources(TABLE))).toHaveLength(1);
});
