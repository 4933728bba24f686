import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type FunctionProps,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from '#domain/settings/settings';
import { bundledCode, HANDLER, SETTINGS_PATH } from './bundle';

export interface StageFunctionProps<Name extends string>
  extends Pick<FunctionProps, 'description' | 'deadLetterQueue' | 'retryAttempts' | 'maxEventAge'> {
  /** The handler's path under `lambdas/`. */
  readonly entry: string;
  readonly settings: Settings;
  readonly timeout: Duration;
  /** MB; processor and network grow with it. */
  readonly memorySize: number;
  /** Names the handler reads: a forgotten one does not compile. */
  readonly env: readonly Name[];
  readonly environment: Readonly<Record<Exclude<Name, 'SETTINGS_PATH'>, string>>;
}

/** One function of a stage, with a role that may write its own log and nothing else until told. */
export class StageFunction<Name extends string = string> extends LambdaFunction {
  constructor(scope: Construct, id: string, props: StageFunctionProps<Name>) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: props.settings.retentionDays.logs,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: bundledCode(props.entry, props.settings),
      handler: HANDLER,
      timeout: props.timeout,
      memorySize: props.memorySize,
      environment: {
        ...props.environment,
        SETTINGS_PATH,
        ...(props.settings.dashboard && { METRICS_NAMESPACE: props.settings.name }),
      },
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // START, END and REPORT of each run would be most of the log and most of its price; the metrics have them.
      systemLogLevelV2: SystemLogLevel.WARN,
      deadLetterQueue: props.deadLetterQueue,
      retryAttempts: props.retryAttempts,
      maxEventAge: props.maxEventAge,
    });
    this.explain(
      'Serverless-LambdaTracing',
      'One correlation id runs through the logs from entry to alert; a trace ends at each queue and has its price.',
    );
    if (props.deadLetterQueue) {
      this.explain(
        'Serverless-LambdaAsyncFailureDestination',
        'The dead-letter queue keeps the tick as it was, so that it can be handed in again; a destination wraps it.',
      );
    } else {
      this.explain(
        'Serverless-LambdaDLQ',
        'A queue or stream mapping waits for the answer: what fails rests with the dead letters of that mapping.',
      );
    }
  }

  /** Says why a rule of the checks does not hold here. */
  explain(id: string, reason: string): void {
    Validations.of(this).acknowledge({ id, reason });
    if (this.role) Validations.of(this.role).acknowledge({ id, reason });
  }

  /** Lets the function do the named things to the named resources, no more. */
  may(actions: readonly string[], ...resources: readonly string[]): void {
    this.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
