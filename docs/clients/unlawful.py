"""Prints what a service disclosed unlawfully, with the rules that it broke: a line for each, page after page.

    python3 docs/clients/unlawful.py http://127.0.0.1:4000 MIVD 2019-09-01 2020-03-01

Needs the standard library alone (Python 3.9 or newer).
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Optional, TypedDict
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Finding(TypedDict):
    rule: str


class Disclosure(TypedDict):
    id: str
    date: str
    findings: list[Finding]


QUERY = (Path(__file__).parent / "unlawful.graphql").read_text(encoding="utf-8")


def ask(url: str, query: str, variables: dict) -> dict:
    """Asks one question; an answer with errors is an error."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(f"{url}/graphql", body, {"content-type": "application/json"})
    try:
        with urlopen(request) as response:
            answer = json.load(response)
    except HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise RuntimeError("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def unlawful(url: str, service: str, start: Optional[str], end: Optional[str]) -> Iterator[Disclosure]:
    after = None
    while True:
        variables = {"service": service, "from": start, "to": end, "after": after}
        page = ask(url, QUERY, variables)["disclosures"]
        yield from (edge["node"] for edge in page["edges"])
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(url: str = "http://127.0.0.1:4000", service: str = "MIVD", start: Optional[str] = None, end: Optional[str] = None) -> None:
    for disclosure in unlawful(url, service, start, end):
        rules = "|".join(finding["rule"] for finding in disclosure["findings"])
        print(disclosure["id"], disclosure["date"], rules, sep=",")


if __name__ == "__main__":
    main(*sys.argv[1:])
