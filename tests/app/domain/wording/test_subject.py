"""Who a verb is about."""

import pytest

from app.domain.wording.subject import subject_after, subject_before
from app.domain.wording.who import Subject, Who
from app.domain.wording.words import read_words


def before(sentence: str, verb: str) -> Subject:
    words = read_words(sentence)
    return subject_before(words, next(at for at, word in enumerate(words.words) if word.low == verb))


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        pytest.param("Alice failed to look", Who.OTHER, id="a name"),
        pytest.param("Alice Smith failed to look", Who.OTHER, id="a surname"),
        pytest.param("@dana failed to look", Who.OTHER, id="a handle"),
        pytest.param("The on-call engineer failed to look", Who.OTHER, id="a role"),
        pytest.param("One of the engineers failed to look", Who.OTHER, id="one of a group"),
        pytest.param("The engineer on the platform team failed to look", Who.OTHER, id="a phrase hangs on the role"),
        pytest.param("The engineer making the change failed to look", Who.OTHER, id="a participle hangs on the role"),
        pytest.param("The engineer who ran it failed to look", Who.OTHER, id="a clause of the role"),
        pytest.param("The engineer who said the node failed to look", Who.THING, id="what somebody told"),
        pytest.param("The script ran twice, but failed to look", Who.THING, id="a joined verb of a script"),
        pytest.param("We ran it twice, but failed to look", Who.OWN, id="a verb joined after a comma"),
        pytest.param(
            "The staff moved seven servers, however, failed to look", Who.OTHER, id="an aside after an object"
        ),
        pytest.param("while debugging failed to look", Who.IMPLIED, id="a participle without a subject"),
        pytest.param("We never really failed to look", Who.OWN, id="the authors"),
        pytest.param("Our team failed to look", Who.OWN, id="the authors' team"),
        pytest.param("We looked at it but failed to act", Who.OWN, id="a joined verb"),
        pytest.param("Alice, however, failed to look", Who.OTHER, id="an aside"),
        pytest.param("Someone failed to look", Who.SOMEBODY, id="somebody"),
        pytest.param("Some customers failed to log in", Who.CROWD, id="customers"),
        pytest.param("failed to look", Who.IMPLIED, id="a note"),
        pytest.param("10:42: failed to look", Who.IMPLIED, id="a note with a time"),
        pytest.param("The health check failed to look", Who.THING, id="a check"),
        pytest.param("The engineer dashboard failed to load", Who.THING, id="a role before a noun"),
        pytest.param("The response of the operator failed to help", Who.THING, id="the head is not the role"),
        pytest.param("The PR reviewed by Alice failed to build", Who.THING, id="an artefact by a person"),
        pytest.param("The Kubernetes operator failed to start", Who.THING, id="a role that is software"),
        pytest.param("It failed to start", Who.THING, id="it"),
        pytest.param("The engineer has since failed to look", Who.OTHER, id="a verb with 'since' inside"),
        pytest.param("I am the one who failed to look", Who.OWN, id="a clause that comes back to the authors"),
        pytest.param("The night shift failed to look", Who.OTHER, id="a shift of people"),
        pytest.param("The bit shift failed to look", Who.THING, id="a shift of bits"),
        pytest.param("When the attackers came, they failed to look", Who.CROWD, id="attackers as 'they'"),
        pytest.param("Any engineer failed to look", Who.THING, id="nobody in particular"),
        pytest.param("Asking the engineers failed to help", Who.THING, id="an act with an object"),
        pytest.param("The node that failed to start", Who.THING, id="a relative clause"),
        pytest.param("the people on call who failed to look", Who.CROWD, id="a relative clause of people"),
    ],
)
def test_the_subject_is_the_head_of_what_stands_before(sentence: str, who: Who) -> None:
    assert before(sentence, "failed").who is who


@pytest.mark.parametrize(
    ("phrase", "who"),
    [
        ("a developer running the tests", Who.OTHER),
        ("one of the admins", Who.OTHER),
        ("the developer's laptop", Who.THING),
        ("the engineer dashboard", Who.THING),
        ("an expired certificate", Who.THING),
        ("us", Who.OWN),
        ("Dana when she merged", Who.OTHER),
        ("", Who.THING),
    ],
)
def test_the_subject_after_a_phrase(phrase: str, who: Who) -> None:
    assert subject_after(read_words(phrase), 0).who is who
