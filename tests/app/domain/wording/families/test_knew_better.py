"""What was known before, held against people or told as a fact."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Even though we had seen this warning before, we went ahead.", Level.NOTICE),
        ("Despite several complaints from users, the team carried on as planned.", Level.NOTICE),
        ("Despite knowing about the limit, the developers shipped the change.", Level.WARNING),
        ("Management had known about the rot for years.", Level.WARNING),
        ("The airline had been told about the sensor in April and did nothing.", Level.WARNING),
        ("It never occurred to anyone to look at the DNS record.", Level.NOTICE),
        ("Little did we know that the cron job was still enabled.", Level.NOTICE),
        ("Despite the auditors' findings, the company kept the old system.", Level.NOTICE),
        ("Although I knew that the branch was broken, I merged it.", Level.NOTICE),
        ("Even though the team had agreed on a freeze, two changes went out.", Level.WARNING),
        ("Notwithstanding several reminders, the form was not filled in.", Level.NOTICE),
        ("They were well aware of the leak and carried on.", Level.WARNING),
        ("The board had been informed about the cracks but decided against repairs.", Level.WARNING),
        ("The thought of a leap year never crossed our minds.", Level.NOTICE),
        ("They had been warned, more than once.", Level.WARNING),
        ("We knew full well that one person cannot carry this.", Level.NOTICE),
        ("The engineers had flagged the joints months earlier, to no avail.", Level.NOTICE),
        ("Ops has been reminded of the procedure.", Level.WARNING),
        ("Facebook knew about the flaw in 2015 and did nothing.", Level.WARNING),
        ("We had seen this exact failure in May and learned nothing from it.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Even though the primary was down, reads were served from the replica.",
        "Although the alert fired at 10:02, the page reached nobody because the rota had a gap.",
        "Despite the failed disk, no data was lost.",
        "At that time nobody was aware that two jobs used the same lock.",
        "We knew from the dashboard that the replica was lagging by nine seconds.",
        "Warning signs are shown on the map.",
        "Although we had a backup, restoring it takes nine hours.",
        "Even though the change was reviewed by two people, neither screen shows the effective value.",
        "Despite several restarts, the pod stayed in CrashLoopBackOff.",
        "Users were told to clear their cookies.",
        "Although the certificate was valid, the client refused it.",
        "Despite the high load, latency stayed below 200 ms.",
        "Even though both zones were down, the status page was up.",
        "We knew that the restore takes six hours, so we copied the two tables by hand.",
        "The on-call engineer had been told that the alert is noise, and acknowledged it.",
        "Even though the change looked like the previous twelve, it touched a shared chart.",
        "Anyone who knew the URL could open the report.",
        "The client could have retried, but the header told it not to.",
        "Although it was reported by a user at 09:00, the ticket had no component, so it reached no queue.",
        "The team knew the runbook well and had the site back in six minutes.",
        "They were aware of the plan.",
        "Despite three failed disks the array stayed online.",
        "The regulator has been aware of the report since Monday.",
        "Even though the queue was paused, workers kept polling.",
        "The bot was told to ignore drafts.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
