"""Reads mail files as strictly as Python can, every defect an error, and prints what a client would show, one JSON object a line."""

import email
import email.policy
import json
import sys

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.strict)
    headers = {name: str(value) for name, value in message.items()}
    assert not any(value.defects for value in message.values()), path
    assert [one.addr_spec for one in message["to"].addresses] == [headers["To"]], path
    assert message["date"].datetime.tzinfo is not None, path
    print(json.dumps({"headers": headers, "body": message.get_content()}))
