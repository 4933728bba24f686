import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { AlertClaim } from '#domain/alert/alert';
import type { AlertClaims } from '#pipeline/ports';
import { expiry, putNextVersion, type TableProps } from './table';
import { claimKey } from './table-keys';

/** A claim outlives its story's window by far: after that nobody can ask for the alert again. */
const CLAIM_DAYS = 90;

/** Claims on alerts in the table. */
export const dynamodbClaims = (props: TableProps): AlertClaims => ({
  get: async (claimId) => {
    const { Item } = await props.client.send(
      new GetCommand({ TableName: props.table, Key: claimKey(claimId), ConsistentRead: true }),
    );
    return Item?.claim as AlertClaim | undefined;
  },
  put: (claim) =>
    putNextVersion(props, {
      ...claimKey(claim.claimId),
      entity: 'claim',
      version: claim.version,
      claim,
      expiresAt: expiry(claim.since, CLAIM_DAYS),
    }),
});
