import { Aws, Duration, Names, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { RESPONSE_HEADERS } from '#domain/archive/response-headers';
import type { Settings } from '#domain/settings/settings';
import type { StageFunction } from './building-blocks/stage-function';

export interface SiteProps {
  readonly settings: Settings;
}

/** Folders of what is forgotten when its stories are. */
const DATED = ['stories/', 'months/', 'digests/'];
/** A page that is asked for before it is there is there soon. */
const MISSING = Duration.seconds(10);

/**
 * What shows: the archive in a bucket that nobody can look into, behind CloudFront. No versions are kept, since every page can be
 * made again from the table, and no access logs, which would be paid for and tell who reads what.
 */
export class Site extends Construct {
  readonly bucket: Bucket;
  /** Absolute, ends with a slash. */
  readonly url: string;
  readonly distributionId: string;

  constructor(scope: Construct, id: string, { settings }: SiteProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // Written last when something joined it last: it goes when the story goes.
      lifecycleRules: DATED.map((prefix) => ({
        prefix,
        expiration: Duration.days(settings.retentionDays.relevant + 1),
      })),
      // It outlives the stack, but not a first deployment that fails, unless a page has been written by then: AWS removes no bucket with
      // something in it.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const distribution = this.distribution();
    this.url = `https://${distribution.distributionDomainName}/`;
    this.distributionId = distribution.distributionId;
    this.explainAll(distribution);
  }

  /** Lets a function write pages, and nothing else: it reads none and removes none. */
  letWrite(publisher: StageFunction): void {
    publisher.may(['s3:PutObject'], this.bucket.arnForObjects('*'));
    const { logicalId } = this.bucket.node.defaultChild as CfnBucket;
    publisher.explain(
      `AwsSolutions-IAM5[Resource::<${Stack.of(this).resolve(logicalId)}.Arn>/*]`,
      'The names of pages are made as stories come.',
    );
  }

  private distribution(): Distribution {
    // Who may not list a bucket is told 403 for an object that is not there.
    const missing = [403, 404].map((httpStatus) => ({
      httpStatus,
      responseHttpStatus: 404,
      responsePagePath: '/404.html',
      ttl: MISSING,
    }));
    return new Distribution(this, 'Distribution', {
      comment: 'Irtysh: the web archive',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
          originAccessControl: new S3OriginAccessControl(this, 'Access', {
            originAccessControlName: this.globalName(),
          }),
        }),
        // An address typed by hand may come without the scheme.
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.headers(),
        compress: true,
      },
      defaultRootObject: 'index.html',
      errorResponses: missing,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // The cheapest class with edges in Japan; readers in Kazakhstan are served from Europe and the Middle East in any class.
      priceClass: PriceClass.PRICE_CLASS_200,
    });
  }

  private headers(): ResponseHeadersPolicy {
    const { contentSecurityPolicy, robots } = RESPONSE_HEADERS;
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: this.globalName(),
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
      customHeadersBehavior: {
        customHeaders: [{ header: 'X-Robots-Tag', value: robots, override: true }],
      },
    });
  }

  /** CloudFront knows no regions: two installations of one name in two of them need two names there. */
  private globalName(): string {
    return `${Names.uniqueResourceName(this, { maxLength: 40 })}-${Aws.REGION}`;
  }

  private explainAll(distribution: Distribution): void {
    const explain = (construct: Construct, id: string, reason: string) =>
      Validations.of(construct).acknowledge({ id, reason });
    const NO_LOGS =
      'Access logs are paid for, and who reads what about two countries is better not written down.';
    explain(this.bucket, 'AwsSolutions-S1', NO_LOGS);
    explain(distribution, 'AwsSolutions-CFR3', NO_LOGS);
    explain(distribution, 'AwsSolutions-CFR1', 'Readers may be anywhere.');
    explain(
      distribution,
      'AwsSolutions-CFR2',
      'Static pages have nothing that a firewall protects; it costs 5 dollars a month.',
    );
    explain(
      distribution,
      'AwsSolutions-CFR4',
      "CloudFront's own certificate sets the protocols; a domain of one's own is needed to raise them.",
    );
  }
}
