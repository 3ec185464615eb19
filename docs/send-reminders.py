#!/usr/bin/env python3
"""Sends the messages that `promise-pages status --messages FOLDER` wrote, and moves each into FOLDER/sent.

    send-reminders.py FOLDER [HOST[:PORT]]

The mail server is HOST, else this machine's own (port 25). One that asks for a name and a password gets them from
SMTP_USER and SMTP_PASSWORD, over an encrypted connection only. A message that can't be sent stays, for the next night,
and the exit code is 1. Needs nothing but Python 3.
"""

import os
import smtplib
import ssl
import sys
from email import policy
from email.parser import BytesParser
from pathlib import Path


def connect(server: str) -> smtplib.SMTP:
    host, _, port = server.partition(":")
    smtp = smtplib.SMTP(host, int(port or 25), timeout=60)
    smtp.ehlo()
    if smtp.has_extn("starttls") and "SMTP_USER" in os.environ:
        smtp.starttls(context=ssl.create_default_context())
    if "SMTP_USER" in os.environ:
        if not smtp.sock or not hasattr(smtp.sock, "cipher"):
            raise smtplib.SMTPException("the server has no encryption, so it gets no password")
        smtp.login(os.environ["SMTP_USER"], os.environ["SMTP_PASSWORD"])
    return smtp


def main(folder: Path, server: str) -> int:
    messages = sorted(folder.glob("*.eml"))
    if not messages:
        return 0
    (folder / "sent").mkdir(exist_ok=True)
    failed = 0
    with connect(server) as smtp:
        for file in messages:
            message = BytesParser(policy=policy.SMTP).parsebytes(file.read_bytes())
            try:
                smtp.send_message(message)
            except smtplib.SMTPException as error:
                print(f"{file}: {error}", file=sys.stderr)
                failed += 1
                continue
            file.rename(folder / "sent" / file.name)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) == 3 else "localhost"))
    except (OSError, smtplib.SMTPException) as error:
        sys.exit(f"send-reminders.py: {error}")
