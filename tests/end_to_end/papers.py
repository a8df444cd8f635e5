"""The policy and the documents of the story, with dates that fit the day on which it is told."""

from datetime import date, timedelta

PATH = "postmortems/checkout.md"
MARKER_KEY = "the key of a story"

_POLICY = """\
people:
  ada: {{names: [Ada], manager: grace}}
  grace: {{names: [Grace]}}
  outsider: {{names: [Olga]}}
directors: [lead]
# The servers of the story keep real time: a day off holds back what the story asks for at times of its own.
holidays: [{today}, {tomorrow}]
reports: {{weekly: {weekday} 9}}
"""

_BLAMING = """\
# Checkout was down for 37 minutes

- **Date**: {incident}
- **Severity**: SEV-2
- **Services**: checkout
- **Lead responder**: Grace

## Summary

Ada failed to check the feature flag before the release, and checkout answered with errors for 37 minutes.
The rollback should have been started earlier. This was human error.

## Impact

Payments failed for 12 % of customers for 37 minutes.

## Timeline

- 14:03 UTC: the release goes out
- 14:21 UTC: an alert on failed payments fires, which is how the incident was detected
- 14:40 UTC: the flag is switched off and payments recover

## Root cause

The configuration is copied by hand, and nothing checks that a new flag has a default.

## Action items

| Action | Owner | Due | Priority |
| --- | --- | --- | --- |
| Improve monitoring | | | P1 |
| Give every feature flag a tested default | Grace | soon | P2 |
"""

_FIXED_SUMMARY = """\
The release went out with a feature flag that had no default, and checkout answered with errors for 37 minutes.
"""

ALERT = "Alert when more than 2 % of payments fail for five minutes"
FLAGS = "Give every feature flag a tested default"
HEALTH = "Fire the health check on failed payments"


def policy(today: date) -> str:
    """Return a policy under which nothing is sent on the day of the test itself."""
    tomorrow = today + timedelta(days=1)
    weekday = (today + timedelta(days=5)).strftime("%A").lower()
    return _POLICY.format(today=today, tomorrow=tomorrow, weekday=weekday)


def due_day(today: date) -> date:
    """Return a Wednesday that lies five to eleven days ahead, so that nine days later is a Friday."""
    soonest = today + timedelta(days=5)
    return soonest + timedelta(days=(2 - soonest.weekday()) % 7)


def blaming(today: date) -> str:
    """Return a postmortem with blame in it and an action table that nobody could act on."""
    return _BLAMING.format(incident=today - timedelta(days=1))


def fixed(today: date) -> str:
    """Return the same postmortem as its author left it after the review."""
    head, _, rest = blaming(today).partition("Ada failed")
    sound = head + _FIXED_SUMMARY + "\n## Impact" + rest.partition("## Impact")[2]
    table = sound.partition("| Improve monitoring")[0]
    due = due_day(today)
    rows = (
        (ALERT, "Ada", due, "P1"),
        (FLAGS, "Grace", due + timedelta(days=3), "P2"),
        (HEALTH, "Olga", due + timedelta(days=60), "P3"),
    )
    return table + "".join(f"| {title} | {owner} | {day} | {priority} |\n" for title, owner, day, priority in rows)
