from app.domain.postmortem import Place
from app.domain.scales import Level
from app.render.check.report import CheckedFile, Report
from app.render.check.text import render_text
from tests.findings import finding, report

PLAIN = """\
postmortems/checkout.md
      3:7  warning  This measures people against what nobody knew then.  AW303 counterfactual
           | Alice should have checked the lag.
           |       ^^^^^^^^^^^
           ask: What would have shown it?

1 file: 1 warning.
"""


def test_a_finding_shows_its_words_underlined_and_what_to_ask() -> None:
    assert "".join(render_text(report(finding()))) == PLAIN


def test_only_a_terminal_gets_colours() -> None:
    assert "\x1b" not in "".join(render_text(report(finding())))
    assert "\x1b[33mwarning\x1b[0m" in "".join(render_text(report(finding()), coloured=True))


def test_a_clean_run_says_so() -> None:
    assert (
        "".join(render_text(Report((CheckedFile("a.md", ()), CheckedFile("b.md", ()))))) == "2 files: nothing to say.\n"
    )


def test_the_loudest_level_is_counted_first() -> None:
    shown = "".join(render_text(report(finding(), finding(level=Level.ERROR), finding(level=Level.NOTICE), finding())))
    assert shown.endswith("1 file: 1 error, 2 warnings, 1 notice.\n")


def test_what_steers_a_terminal_is_spelled_out() -> None:
    source = "Alice \x1b[31mshould have\x1b[0m \u202echecked"
    shown = "".join(
        render_text(report(finding(message="a\x1b]0;evil\x07b\nc", place=Place(3, 12, 3, 23)), source=source))
    )
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "a\\x1b]0;evil\\x07b\\x0ac" in shown


def test_a_caret_stands_below_wide_letters_and_tabs() -> None:
    shown = "".join(render_text(report(finding(place=Place(3, 4, 3, 8)), source="障\t害 fail"))).splitlines()
    assert shown[2] == "           | 障 害 fail"
    assert shown[3].index("^") - len("           | ") == 2 + 1 + 2


def test_a_long_line_is_cut_around_the_words() -> None:
    source = "a" * 500_000 + " should have " + "b" * 500_000
    place = Place(3, 500_002, 3, 500_013)
    shown = "".join(render_text(report(finding(place=place), source=source))).splitlines()
    line, carets = shown[2], shown[3]
    assert len(line) < 130
    assert line[carets.index("^") : carets.rindex("^") + 1] == "should have"


def test_a_finding_about_a_whole_line_underlines_nothing() -> None:
    source = "- [ ] Alert on queue depth"
    shown = "".join(render_text(report(finding(place=Place(3, 1, 3, len(source) + 1)), source=source)))
    assert "^" not in shown


def test_a_replacement_is_shown() -> None:
    shown = "".join(render_text(report(finding(replacement="did not see"))))
    assert "           write: did not see\n" in shown


def test_the_sum_says_what_a_fix_would_write() -> None:
    fixable = finding(replacement="did not see")
    assert "".join(render_text(report(finding(), fixable))).endswith("1 file: 2 warnings. Fixable with --fix: 1.\n")
    assert "".join(render_text(report(finding()))).endswith("1 file: 1 warning.\n")
