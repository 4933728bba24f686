"""moto's server, and what its CloudFormation lacks for this stack.

moto speaks the APIs of all the services that the stack uses, but its CloudFormation knows only some of the resource types. Each
class here makes one more known, by calling moto's own API over HTTP with the properties as they stand in the template.
Usage: emulator.py PORT
"""

import json
import sys

import boto3
from moto.cloudformation import parsing
from moto.core.common_models import CloudFormationModel
from moto.dynamodb.models import Table, dynamodb_backends
from moto.s3.models import FakeBucket
from moto.server import main
from moto.sqs.models import Queue

PORT = int(sys.argv[1])

# moto reads the service of a model from the second part of its module's name.
__name__ = "emulator.added"


def client(service, region):
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=f"http://127.0.0.1:{PORT}",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def without(properties, *names):
    return {name: value for name, value in properties.items() if name not in (*names, "Tags")}


class Added(CloudFormationModel):
    """A resource that is created, changed and deleted by calls; `physical_resource_id` is what Ref gives."""

    def __init__(self, physical_resource_id, properties):
        self.physical_resource_id = physical_resource_id
        self.properties = properties

    @staticmethod
    def cloudformation_name_type():
        return ""

    @classmethod
    def has_cfn_attr(cls, attr):
        return False

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **_):
        properties = cloudformation_json["Properties"]
        return cls(cls.put(resource_name, properties, region_name, account_id), properties)

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        cls.remove(original_resource.physical_resource_id, original_resource.properties, region_name)
        properties = cloudformation_json["Properties"]
        name = original_resource.physical_resource_id
        return cls(cls.put(name, properties, region_name, account_id), properties)

    @classmethod
    def delete_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name):
        cls.remove(resource_name, cloudformation_json["Properties"], region_name)

    @classmethod
    def remove(cls, resource_id, properties, region):
        """What goes with the resource it belongs to needs no call."""


class Subscription(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::SNS::Subscription"

    @classmethod
    def put(cls, name, properties, region, account_id):
        attributes = {
            key: json.dumps(properties[key]) for key in ("FilterPolicy", "RedrivePolicy") if key in properties
        }
        return client("sns", region).subscribe(
            TopicArn=properties["TopicArn"],
            Protocol=properties["Protocol"],
            Endpoint=properties["Endpoint"],
            Attributes=attributes,
            ReturnSubscriptionArn=True,
        )["SubscriptionArn"]

    @classmethod
    def remove(cls, resource_id, properties, region):
        client("sns", region).unsubscribe(SubscriptionArn=resource_id)


class TopicPolicy(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::SNS::TopicPolicy"

    @classmethod
    def put(cls, name, properties, region, account_id):
        for topic in properties["Topics"]:
            client("sns", region).set_topic_attributes(
                TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(properties["PolicyDocument"])
            )
        return name


class QueuePolicy(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::SQS::QueuePolicy"

    @classmethod
    def put(cls, name, properties, region, account_id):
        for queue in properties["Queues"]:
            client("sqs", region).set_queue_attributes(
                QueueUrl=queue, Attributes={"Policy": json.dumps(properties["PolicyDocument"])}
            )
        return name


class Schedule(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::Scheduler::Schedule"

    @classmethod
    def put(cls, name, properties, region, account_id):
        client("scheduler", region).create_schedule(Name=name[:64], **without(properties, "Name"))
        return name[:64]

    @classmethod
    def remove(cls, resource_id, properties, region):
        client("scheduler", region).delete_schedule(Name=resource_id)


class EventInvokeConfig(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::Lambda::EventInvokeConfig"

    @classmethod
    def put(cls, name, properties, region, account_id):
        client("lambda", region).put_function_event_invoke_config(
            FunctionName=properties["FunctionName"],
            MaximumRetryAttempts=properties["MaximumRetryAttempts"],
            MaximumEventAgeInSeconds=properties["MaximumEventAgeInSeconds"],
        )
        return name


class Alarm(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::CloudWatch::Alarm"

    @classmethod
    def put(cls, name, properties, region, account_id):
        client("cloudwatch", region).put_metric_alarm(AlarmName=name, **without(properties, "AlarmName"))
        return name

    @classmethod
    def remove(cls, resource_id, properties, region):
        client("cloudwatch", region).delete_alarms(AlarmNames=[resource_id])


class Budget(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::Budgets::Budget"

    @classmethod
    def put(cls, name, properties, region, account_id):
        budget = dict(properties["Budget"], BudgetName=name)
        limit = budget["BudgetLimit"]
        budget["BudgetLimit"] = dict(limit, Amount=str(limit["Amount"]))
        client("budgets", "us-east-1").create_budget(
            AccountId=account_id,
            Budget=budget,
            NotificationsWithSubscribers=properties["NotificationsWithSubscribers"],
        )
        return f"{account_id}/{name}"

    @classmethod
    def remove(cls, resource_id, properties, region):
        account_id, name = resource_id.split("/", 1)
        client("budgets", "us-east-1").delete_budget(AccountId=account_id, BudgetName=name)


class BucketPolicy(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::S3::BucketPolicy"

    @classmethod
    def put(cls, name, properties, region, account_id):
        # moto heeds no conditions: with its policy, CDK's own bucket would refuse everyone.
        if not properties["Bucket"].startswith("cdk-"):
            client("s3", region).put_bucket_policy(
                Bucket=properties["Bucket"], Policy=json.dumps(properties["PolicyDocument"])
            )
        return name


class OriginAccessControl(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::CloudFront::OriginAccessControl"

    @classmethod
    def has_cfn_attr(cls, attr):
        return attr == "Id"

    def get_cfn_attribute(self, attribute_name):
        return self.physical_resource_id

    @classmethod
    def put(cls, name, properties, region, account_id):
        answer = client("cloudfront", region).create_origin_access_control(**without(properties))
        return answer["OriginAccessControl"]["Id"]

    @classmethod
    def remove(cls, resource_id, properties, region):
        client("cloudfront", region).delete_origin_access_control(Id=resource_id)


def counted(value):
    """A configuration as CloudFront's API has it: lists say their length, and what is not known is left out."""
    if isinstance(value, list):
        return {"Quantity": len(value), "Items": [counted(item) for item in value]}
    if isinstance(value, dict):
        return {name: counted(item) for name, item in value.items() if item is not None}
    return value


class Distribution(Added):
    @staticmethod
    def cloudformation_type():
        return "AWS::CloudFront::Distribution"

    @classmethod
    def has_cfn_attr(cls, attr):
        return attr == "DomainName"

    def get_cfn_attribute(self, attribute_name):
        found = client("cloudfront", "us-east-1").get_distribution(Id=self.physical_resource_id)
        return found["Distribution"]["DomainName"]

    @classmethod
    def put(cls, name, properties, region, account_id):
        config = counted(properties["DistributionConfig"])
        config["IsIPV6Enabled"] = config.pop("IPV6Enabled", True)
        for error in config.get("CustomErrorResponses", {}).get("Items", []):
            error["ResponseCode"] = str(error["ResponseCode"])
        answer = client("cloudfront", region).create_distribution(
            DistributionConfig=dict(config, CallerReference=name)
        )
        return answer["Distribution"]["Id"]

    @classmethod
    def remove(cls, resource_id, properties, region):
        cloudfront = client("cloudfront", region)
        etag = cloudfront.get_distribution(Id=resource_id)["ETag"]
        cloudfront.delete_distribution(Id=resource_id, IfMatch=etag)


def heed_what_closes_a_bucket():
    """Who may look into a bucket and what is forgotten when, which moto's CloudFormation passes over."""
    create = FakeBucket.create_from_cloudformation_json.__func__

    def heeded(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        properties = cloudformation_json["Properties"]
        bucket = create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs)
        s3 = client("s3", region_name)
        if "PublicAccessBlockConfiguration" in properties:
            s3.put_public_access_block(
                Bucket=bucket.name,
                PublicAccessBlockConfiguration=truths(properties["PublicAccessBlockConfiguration"]),
            )
        if "OwnershipControls" in properties:
            s3.put_bucket_ownership_controls(Bucket=bucket.name, OwnershipControls=properties["OwnershipControls"])
        rules = properties.get("LifecycleConfiguration", {}).get("Rules", [])
        if rules and all("ExpirationInDays" in rule for rule in rules):
            s3.put_bucket_lifecycle_configuration(
                Bucket=bucket.name,
                LifecycleConfiguration={
                    "Rules": [
                        {
                            "Status": rule["Status"],
                            "Filter": {"Prefix": rule.get("Prefix", "")},
                            "Expiration": {"Days": int(rule["ExpirationInDays"])},
                        }
                        for rule in rules
                    ]
                },
            )
        return bucket

    FakeBucket.create_from_cloudformation_json = classmethod(heeded)


def truths(properties):
    return {name: str(value).lower() == "true" for name, value in properties.items()}


def name_fifo_queues_as_aws_does():
    """A FIFO queue without a name is given one that ends in .fifo."""
    create = Queue.create_from_cloudformation_json.__func__

    def named(cls, resource_name, cloudformation_json, *args, **kwargs):
        fifo = cloudformation_json["Properties"].get("FifoQueue")
        if fifo and not resource_name.endswith(".fifo"):
            resource_name = f"{resource_name[:75]}.fifo"
        return create(cls, resource_name, cloudformation_json, *args, **kwargs)

    Queue.create_from_cloudformation_json = classmethod(named)


def heed_expiry_and_recovery():
    """A table's expiry and point-in-time recovery, which moto's CloudFormation passes over."""
    create = Table.create_from_cloudformation_json.__func__

    def heeded(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        properties = cloudformation_json["Properties"]
        table = create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs)
        backend = dynamodb_backends[account_id][region_name]
        if "TimeToLiveSpecification" in properties:
            backend.update_time_to_live(table.name, properties["TimeToLiveSpecification"])
        if "PointInTimeRecoverySpecification" in properties:
            backend.update_continuous_backups(table.name, properties["PointInTimeRecoverySpecification"])
        return table

    Table.create_from_cloudformation_json = classmethod(heeded)


def keep_what_outlives_a_stack():
    """RetainExceptOnCreate, which moto's CloudFormation does not know: with it, it is never asked to undo a creation."""
    delete = parsing.ResourceMap.delete

    def heeded(self):
        for resource in self._resource_json_map.values():
            if resource.get("DeletionPolicy") == "RetainExceptOnCreate":
                resource["DeletionPolicy"] = "Retain"
        delete(self)

    parsing.ResourceMap.delete = heeded


# moto finds its resource types among the direct subclasses of its own model.
models = parsing.get_model_list.__wrapped__
parsing.get_model_list = lambda: [*models(), *Added.__subclasses__()]
name_fifo_queues_as_aws_does()
heed_expiry_and_recovery()
heed_what_closes_a_bucket()
keep_what_outlives_a_stack()
main(["-H", "127.0.0.1", "-p", str(PORT)])
