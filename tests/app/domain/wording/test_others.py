"""Blame of somebody else: companies, chosen people and those in long asides, beside products and neutral acts."""

import pytest

from app.domain.scales import Level
from app.domain.wording import judge

N, W, E = Level.NOTICE, Level.WARNING, Level.ERROR


def level(sentence: str) -> Level | None:
    return max((cue.level for cue in judge(sentence)), key=lambda found: found.rank, default=None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Globex failed to patch the library.", W, id="a company at the start"),
        pytest.param("The flaw was known, yet Umbrella Corp neglected it.", W, id="a company of two words"),
        pytest.param("The airline failed to train its crews.", W, id="a firm by its trade"),
        pytest.param("Contoso knew about the flaw and did nothing.", W, id="a company that knew"),
        pytest.param("It was the fault of Globex.", W, id="a company's fault"),
        pytest.param("Redis failed to persist the snapshot.", None, id="a product"),
        pytest.param("Globex failed to respond within the timeout.", None, id="what a product may do too"),
        pytest.param("GitHub failed to deliver the webhook.", None, id="a company as a service"),
        pytest.param("Deployment failed to notify the channel.", None, id="a capital at the start"),
    ],
)
def test_a_company_is_told_from_a_product_by_what_it_does(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Some of them did not contribute.", W, id="some of them"),
        pytest.param("One of them forgot the key.", W, id="one of them"),
        pytest.param("Several people ignored the deadline.", W, id="several people"),
        pytest.param("Whoever deployed it forgot the flag.", W, id="whoever"),
        pytest.param("Those who approved the change did not read it.", W, id="those who"),
        pytest.param("The developer that forgot the migration was new.", W, id="that, of a person"),
        pytest.param("Many of us ignored the deadline.", N, id="many of us"),
        pytest.param("Some of them were idle.", None, id="a state"),
        pytest.param("One of them failed to start.", None, id="what a node does"),
        pytest.param("Half of the nodes did not answer.", None, id="half of the nodes"),
        pytest.param("Most of the users did not notice.", None, id="a crowd"),
    ],
)
def test_some_of_many_are_people_where_only_people_do_so(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("An engineer working late on the storage cluster deleted the wrong disk.", W, id="working late"),
        pytest.param("An admin known as team-member-2 made a mistake.", W, id="known as"),
        pytest.param("A developer unaware of the freeze pushed a broken build.", W, id="unaware of"),
        pytest.param("The lead had eight runbooks (four of them new) but did not consult them.", W, id="in brackets"),
        pytest.param("An engineer working late on the storage cluster restarted the disk service.", None, id="neutral"),
        pytest.param("A technician sent to the site by the vendor replaced the rack.", None, id="sent to"),
        pytest.param("The job started by an engineer failed to read the file.", None, id="a job of somebody"),
    ],
)
def test_a_person_is_found_through_what_hangs_on_them(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A developer pushed a change that broke the build.", W),
        ("Bob restarted the node, which took down the site.", W),
        ("The manager refused the upgrade, leading to the loss of a week.", W),
        ("Jacob restarted it with the old binary, and this caused the chain to halt.", W),
        ("Bob's commit broke the build.", W),
        ("Thanks to Bob breaking the build, nobody shipped.", W),
        ("I introduced the bug in March.", N),
        ("A developer found a change that broke the build.", None),
        ("Bob's commit fixed the build.", None),
        ("The team rolled back, leading to recovery at noon.", None),
        ("We deployed a change that broke the build.", None),
        ("Bob restarted the node.", None),
    ],
)
def test_an_act_told_as_the_cause_is_blame_and_the_act_alone_is_none(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The vendor's slow response cost a day.", W),
        ("Their poor planning cost a week.", W),
        ("Bad leadership drove people away.", W),
        ("The admin left the bucket exposed.", W),
        ("A developer committed the private key.", W),
        ("An engineer fell for the trick.", W),
        ("The founders went ahead without testing anyway.", W),
        ("Initech never apologised.", W),
        ("A manager went behind our back.", W),
        ("They don't want to support their customers.", W),
        ("Who approved this change?", W),
        ("But you broke my build!", W),
        ("What were they thinking?", W),
        ("The manager told us lies.", E),
        ("The narcissistic CEO left in May.", E),
        ("It was a very green founding team.", W),
        ("I doubted the director's ability.", W),
        ("They didn't have the skills to run it.", W),
        ("The provider's slow disk cost a day.", None),
        ("Their poor connection dropped twice.", None),
        ("The bucket was left exposed by the template.", None),
        ("The service published the key rotation schedule.", None),
        ("The price fell for three days.", None),
        ("The job went ahead at noon.", None),
        ("The file lies in the second folder.", None),
        ("If you broke the build, revert it.", None),
        ("Who approved the change is in the log.", None),
        ("The node does not have the ability to vote.", None),
        ("The proxy sits behind the back end.", None),
    ],
)
def test_other_people_are_not_graded(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The engineer lost his commit rights.", E),
        ("His bonus was cut.", E),
        ("She has been moved to the help desk as punishment.", E),
        ("Somebody should lose their job over this.", E),
        ("Those responsible will face consequences.", E),
        ("The intern is no longer allowed to touch production.", E),
        ("He was given a stern talking to.", E),
        ("No one has been held to account.", W),
        ("The instance was terminated.", None),
        ("The user was banned for spam.", None),
        ("Only the release role is allowed to touch production.", None),
        ("The director resigned in March.", None),
        ("Accountability for the data is with the platform team.", None),
        ("The account was suspended by the provider.", None),
    ],
)
def test_a_sanction_is_told_from_an_operation(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Human error, according to the report, was to blame.", W),
        ("The vendor blamed human error.", W),
        ("Probably operator error.", W),
        ("A series of human errors led to the loss.", W),
        ("Likely cause: fat fingers.", W),
        ("The form reduces human error.", None),
        ("The command returns a user error.", None),
        ("This makes user error less likely.", None),
        ("To guard against operator error, the tool asks twice.", None),
    ],
)
def test_human_error_is_found_beside_asides_and_in_notes(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The product owner changed the goals at the last minute.", W),
        ("We merged everything at the last minute.", N),
        ("The company waited six weeks before telling its customers.", W),
        ("We hired too fast.", N),
        ("Our response was too slow.", N),
        ("We let the ticket go unanswered for a month.", N),
        ("We scaled prematurely.", N),
        ("The programmer barely did anything.", W),
        ("My co-founder lost interest.", W),
        ("We lost focus.", N),
        ("Bob stopped caring.", W),
        ("We did not distribute the work evenly.", N),
        ("The tasks were divided unevenly.", N),
        ("Two members did not do their tasks on time.", W),
        ("One member was often absent.", W),
        ("We didn't listen to our users.", N),
        ("We built something nobody wanted.", N),
        ("I didn't plan the levels at all.", N),
        ("Basic hygiene would have prevented this.", N),
        ("The admin used a weak password.", W),
        ("The meeting was cancelled at the last minute.", None),
        ("The client waited ten minutes before retrying.", None),
        ("The counter grew too fast.", None),
        ("Our API response was too slow.", None),
        ("The process let the file go to the archive.", None),
        ("The session was closed prematurely.", None),
        ("The pod barely did any work.", None),
        ("The window lost focus.", None),
        ("The node stopped helping its peers.", None),
        ("The load was not distributed evenly across the shards.", None),
        ("The field is often absent.", None),
        ("The process does not listen on port 80.", None),
        ("The job used a default password from the template.", None),
    ],
)
def test_belated_idle_and_basic_are_words_for_people(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The founders deployed an unaudited contract.", W),
        ("Knight Capital deployed untested code.", W),
        ("The network team made an unannounced change.", W),
        ("The operators disabled the safety systems.", W),
        ("The regulator delegated too much of the work.", W),
        ("The previous team left no documentation.", W),
        ("Root cause: John's misconfiguration of the firewall.", W),
        ("The programmer had reused the code without checking its limits.", W),
        ("Management blamed others rather than listen.", W),
        ("Acme rushed the launch.", W),
        ("They had six months to fix it.", W),
        ("Their security was laughable.", W),
        ("The scrum master didn't do his job.", W),
        ("The project ignored the auditor's warning.", W),
        ("Did nobody test this before the release?", W),
        ("Why would anyone push this on a Friday?", W),
        ("You should have read the guide.", W),
        ("This is what happens when people skip the docs.", W),
        ("The author seems to have forgotten the second region.", W),
        ("Silly me.", N),
        ("I feel stupid.", N),
        ("Please stop pushing to the main branch.", N),
        ("The bot deployed an untested build.", None),
        ("The operators disabled the alert for an hour.", None),
        ("The query used too much memory.", None),
        ("The process left no trace in the log.", None),
        ("The outage was caused by AWS's change.", None),
        ("The parser copies the code without checking it.", None),
        ("The deploy was rushed by the market.", None),
        ("We had six months to fix it.", None),
        ("The master node failed over.", None),
        ("The support agent answered within a minute.", None),
        ("Did the tests run before the release?", None),
        ("You should have received an e-mail.", None),
        ("You should read the guide.", None),
        ("The service seems to be down.", None),
        ("I forgot how this works, let me check.", None),
        ("The job stopped pushing metrics.", None),
    ],
)
def test_acts_told_as_the_fault_and_reproaches_of_a_thread(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The vendor would have found this with one test.", W),
        ("They could at least have answered.", W),
        ("The feature should never have been enabled.", N),
        ("All it takes is one extra look.", N),
        ("Even a five-year-old could see this.", N),
        ("Next time, read the log first.", N),
        ("Everyone must follow the rules.", N),
        ("We kicked the can down the road.", N),
        ("The board buried its head in the sand.", W),
        ("We took the easy way out.", N),
        ("We have nobody to blame but ourselves.", N),
        ("Hindsight is 20/20.", N),
        ("Management was in denial.", W),
        ("They had no discipline.", W),
        ("The contractor produced garbage.", W),
        ("The operator entered 100 instead of 10.", W),
        ("A cleaner unplugged our server.", W),
        ("Ben had left a debug flag on.", W),
        ("It broke after Tom's refactoring.", W),
        ("The manager's ego was in the way.", E),
        ("The contractor will not be hired again.", E),
        ("Anybody who pushes to main will lose access.", E),
        ("The test would have found this.", None),
        ("The node could easily have been restarted.", None),
        ("The packet should never have been accepted.", None),
        ("All it logs is the host.", None),
        ("The next time it runs, the job reads the file.", None),
        ("Everyone must sign in with a key.", None),
        ("The request was in the basket with two eggs.", None),
        ("The service had no plan for the query.", None),
        ("The job collects garbage.", None),
        ("The parser entered the loop instead of leaving it.", None),
        ("The cable was unplugged for maintenance.", None),
        ("The template left debug mode on.", None),
        ("The pool will lose access to the disk.", None),
    ],
)
def test_counterfactuals_idioms_and_slips_of_others(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The developers, convinced of their code, refused to look at the log.", W),
        ("The developers, convinced of their code, blamed the network and refused to look at the log.", W),
        ("The ops guys rebooted everything without looking at the log.", W),
        ("The company had been told about the flaw and chose to do nothing.", W),
        ("How could a company of this size overlook it?", W),
        ("One of the guards had fallen asleep.", W),
        ("The change was made in a hurry.", N),
        ("It was a failure of communication.", N),
        ("We kept polishing instead of testing.", N),
        ("I am not proud of this.", N),
        ("We kept telling ourselves that it would hold.", N),
        ("The security team was too busy to answer.", W),
        ("The lead told nobody how to restart it.", W),
        ("Support kept assuring customers that all was well.", W),
        ("Some developers do not seem to understand locks.", W),
        ("Our manager would not listen.", W),
        ("The other group did not give us their code.", W),
        ("My partner stopped responding.", W),
        ("The lecturer was of no help.", W),
        ("The provider, after two days, replaced the disk.", None),
        ("The developers, after a short call, read the log.", None),
        ("The scheduler, convinced of its state, refused to look at the log.", None),
        ("The company had been told about the flaw and released a patch.", None),
        ("The log was written in a buffer.", None),
        ("The job kept polling instead of sleeping.", None),
        ("The disk was too busy to answer.", None),
        ("The monitor kept telling us that all was well.", None),
        ("The server stopped responding.", None),
        ("The tests did not give us a hint.", None),
        ("The pods do not seem to restart.", None),
        ("The node would not accept the block.", None),
        ("The page was of no use to the reader without a key.", None),
    ],
)
def test_clauses_behind_asides_and_complaints_of_others(sentence: str, expected: Level | None) -> None:
    assert level(sentence) is expected
