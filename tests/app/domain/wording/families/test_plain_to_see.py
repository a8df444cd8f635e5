"""What is called plain or easy after the fact, and what only is."""

import pytest

from app.domain.scales import Level
from tests.app.domain.wording.families.telling import codes, levels


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("A five minute phone call to the network team would have spared us the weekend.", Level.NOTICE),
        ("One look at the diff would have been enough.", Level.NOTICE),
        ("Another hour of testing could have saved the launch.", Level.NOTICE),
        ("We ignored the obvious and chased a ghost for two hours.", Level.NOTICE),
        ("This is such an obvious thing to check.", Level.NOTICE),
        ("The answer was staring us in the face the whole time.", Level.NOTICE),
        ("Something as simple as a linter would have shown it.", Level.NOTICE),
        ("A quick look at the logs would have told us.", Level.NOTICE),
        ("Anybody who has ever run Kafka knows that you don't do this.", Level.NOTICE),
        ("It's not like nobody knew.", Level.NOTICE),
        ("It goes without saying that you test your backups.", Level.NOTICE),
        ("The most basic checks were skipped.", Level.NOTICE),
        ("Surely somebody must have noticed the disk filling up.", Level.NOTICE),
        ("It really isn't difficult to add an index.", Level.NOTICE),
        ("A more experienced engineer would have noticed the missing index.", Level.WARNING),
        ("Any decent operator would have checked the tank first.", Level.WARNING),
        ("A simple phone call would have prevented the whole mess.", Level.NOTICE),
        ("One only has to look at the schema to see the problem.", Level.NOTICE),
        ("They couldn't even be bothered to answer the mail.", Level.WARNING),
        ("It's common knowledge that you don't do that on a Friday.", Level.NOTICE),
        ("Everybody knows that this library leaks.", Level.NOTICE),
        ("Not even the basics were covered.", Level.NOTICE),
        ("The most elementary safety rule was broken.", Level.NOTICE),
        ("I could kick myself for not making a copy first.", Level.NOTICE),
        ("It would not have hurt to ask.", Level.NOTICE),
        ("It was as plain as day that the pump was leaking.", Level.NOTICE),
        ("It doesn't take a genius to see what happened here.", Level.NOTICE),
        ("You'd think that a bank can manage that.", Level.NOTICE),
        ("How on earth did this get through review?", Level.NOTICE),
        ("A competent administrator would have locked that port.", Level.WARNING),
        ("This was a foreseeable problem.", Level.NOTICE),
        ("This is basic stuff.", Level.NOTICE),
        ("The error was right there in the first line of the log.", Level.NOTICE),
        ("A simple null check would have avoided all of this.", Level.NOTICE),
        ("It was an easily avoidable mistake.", Level.NOTICE),
    ],
)
def test_it_speaks(sentence: str, level: Level) -> None:
    assert level in levels(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We would like to thank everyone who helped.",
        "The basic plan includes two seats.",
        "It is easy to miss, since both consoles look the same.",
        "The error is not obvious from the log.",
        "Simple queries were answered from the cache.",
        "There was no obvious sign of a leak on the dashboard.",
        "It was clear after the first graph that the disk was full.",
        "A simple restart brought the service back.",
        "We simply added a node to the pool.",
        "To reproduce it, simply open two tabs.",
        "It was not obvious which of the two clusters was live.",
        "Even a small change in the schema takes a full rebuild.",
        "A quick look at the logs showed a stack trace.",
        "The obvious candidates were ruled out within ten minutes.",
        "It is trivial to reproduce the race with two writers.",
        "The basic checks run before each merge.",
        "A simple test for this case was added.",
        "A quick fix was deployed at 10:40 and replaced the next day.",
        "Most basic auth clients retry twice.",
        "It is not hard to reproduce once the cache is warm.",
        "It takes one click to roll back.",
        "Even with a basic plan you can add members.",
        "The graph makes the trend obvious.",
        "It was not even clear which host was live.",
        "The server did not even respond to pings.",
        "The decision was made before anyone had seen the trace.",
        "Everyone on the call could see the graph.",
        "A trivial example is shown below.",
        "The most basic plan costs ten euros.",
        "The obvious next step is a load test.",
        "The test is simple: it writes a row and reads it back.",
        "Anyone in the company can open an incident.",
        "It is hard to see the difference in the dark theme.",
        "Simply put, the writer was faster than the reader.",
    ],
)
def test_it_is_silent(sentence: str) -> None:
    assert codes(sentence) == []
