#!/usr/bin/env python3
"""Candidates who write while pods come and go, and a ledger of what they were told.

    traffic.py write ADDRESS TOKEN LEDGER STOP     until the file STOP is there; one line of LEDGER per interview or failure
    traffic.py check ADDRESS TOKEN LEDGER EVENTS   every interview has its plan; EVENTS, the topic's records with headers,
                                                   has one InterviewCompleted for each, none twice

Failures are never tried again: a request that a person would have seen fail has failed. Exits with 1 when one has.
"""

import http.client
import json
import os
import re
import sys
import threading
import time
import urllib.parse
import uuid

WRITERS = 3
PAUSE_SECONDS = 0.3
PATIENCE_SECONDS = 120


class Caller:
    """One keep-alive connection, as a browser or a platform has it; opened anew when the server has closed it in between."""

    def __init__(self, address, token):
        self.host = urllib.parse.urlparse(address).netloc
        self.token = token
        self.connection = None

    def call(self, method, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        data = None
        if body is not None:
            data = json.dumps(body)
            headers["Content-Type"] = "application/json"
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        fresh = self.connection is None
        if fresh:
            self.connection = http.client.HTTPConnection(self.host, timeout=20)
        try:
            self.connection.request(method, path, data, headers)
            answer = self.connection.getresponse()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            self.connection = None
            if fresh:
                raise
            return self.call(method, path, body)
        text = answer.read().decode()
        if answer.getheader("Connection") == "close":
            self.connection = None
        return answer.status, json.loads(text) if text else None


def write(address, token, ledger, stop):
    lock = threading.Lock()
    with open(ledger, "w", encoding="utf-8") as lines:

        def note(entry):
            with lock:
                lines.write(json.dumps(entry) + "\n")
                lines.flush()

        def work(number):
            caller = Caller(address, token)
            while not os.path.exists(stop):
                step = "open"
                try:
                    opportunity = must(caller.call("POST", "/v1/opportunities", opening(number)))
                    step = "schedule"
                    path = f"/v1/opportunities/{opportunity['id']}/interviews"
                    interview = must(caller.call("POST", path, SCHEDULE))
                    step = "complete"
                    must(caller.call("POST", f"/v1/interviews/{interview['id']}/completion", {}))
                    note({"interview": interview["id"], "requests": 4})
                    step = "read"
                    must(caller.call("GET", f"/v1/messages?opportunityId={opportunity['id']}"))
                except Exception as failure:  # whatever it is, it is what a caller has seen
                    note({"failed": step, "why": f"{type(failure).__name__}: {failure}", "at": time.time()})
                    caller.connection = None
                time.sleep(PAUSE_SECONDS)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(WRITERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


SCHEDULE = {
    "kind": "PANEL",
    "startsAt": "2026-11-05T13:30:00Z",
    "endsAt": "2026-11-05T15:00:00Z",
    "timeZone": "Europe/Berlin",
    "interviewers": [{"name": "Ines Berger"}],
}


def opening(number):
    return {"candidateId": f"cand-{number}-{uuid.uuid4().hex[:8]}", "employer": "Northwind", "role": "Data engineer"}


def must(answer):
    status, content = answer
    if status >= 400:
        raise RuntimeError(f"answered {status}: {content}")
    return content


def check(address, token, ledger, events):
    with open(ledger, encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    failures = [entry for entry in entries if "failed" in entry]
    interviews = [entry["interview"] for entry in entries if "interview" in entry]
    caller = Caller(address, token)
    until = time.monotonic() + PATIENCE_SECONDS
    missing = set(interviews)
    while missing and time.monotonic() < until:
        missing = {interview for interview in missing if caller.call("GET", f"/v1/plans/{interview}")[0] != 200}
        time.sleep(0.5)
    crossed, told = {}, {}
    with open(events, encoding="utf-8") as records:
        for record in records:
            event = re.search(r"ce_id:([^,\t]+)", record)
            kind = re.search(r"ce_type:([^,\t]+)", record)
            about = re.search(r'"interviewId":"([^"]+)"', record)
            if event:
                crossed[event.group(1)] = crossed.get(event.group(1), 0) + 1
            if kind and about and "InterviewCompleted" in kind.group(1):
                told.setdefault(about.group(1), set()).add(event.group(1))
    doubled = [event for event, times in crossed.items() if times > 1]
    lost = [interview for interview in interviews if interview not in told]
    twice = [interview for interview in interviews if len(told.get(interview, ())) > 1]
    print(
        f"{4 * len(interviews)} requests for {len(interviews)} interviews: {len(failures)} failed, {len(missing)} without a plan, "
        f"{len(lost)} events lost, {len(twice)} told twice; {len(crossed)} events crossed, {len(doubled)} of them doubled"
    )
    for failure in failures[:5]:
        print("  " + json.dumps(failure))
    sys.exit(1 if failures or missing or lost or twice or doubled or not interviews else 0)


if __name__ == "__main__":
    {"write": write, "check": check}[sys.argv[1]](*sys.argv[2:])
