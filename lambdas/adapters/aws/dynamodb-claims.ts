import { type AlertClaim, claimsBeginWith } from '#domain/alert/alert';
import type { AlertClaims } from '#pipeline/ports';
import { expiry, putNextVersion, queryAll, type TableProps } from './table';
import { CLAIMS_PARTITION, claimKey } from './table-keys';

/**
 * A claim outlives its story's window of a week, in which a story may become more urgent than it was told. A revised article may change a
 * story after that: as another revision, with a claim of its own.
 */
const CLAIM_DAYS = 14;

/** Claims on alerts in the table. */
export const dynamodbClaims = (props: TableProps): AlertClaims => ({
  of: async (storyId) => {
    const items = await queryAll(props, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :story)',
      ExpressionAttributeValues: { ':pk': CLAIMS_PARTITION, ':story': claimsBeginWith(storyId) },
      ConsistentRead: true,
    });
    return items.map(({ claim }) => claim as AlertClaim);
  },
  all: async () => {
    const items = await queryAll(props, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': CLAIMS_PARTITION },
    });
    const claims = items.map(({ claim }) => claim as AlertClaim);
    return claims.sort((a, b) => (a.since < b.since ? -1 : 1));
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
