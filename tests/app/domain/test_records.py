import dataclasses
import pickle

import pytest

from app.domain.postmortem import Fact, Place, Section
from app.domain.records import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: int
    y: int = 2
    tags: list[str] = field(default_factory=list, repr=False)


@dataclass(slots=True, kw_only=True)
class Draft:
    """A draft."""

    title: str
    words: int = 0


def test_values_are_equal_by_their_fields() -> None:
    assert Point(1) == Point(1, 2, [])
    assert Point(1) != Point(3)
    assert repr(Point(1)) == "Point(x=1, y=2)"


def test_frozen_values_are_keys_and_do_not_change() -> None:
    assert len({Place(1, 1, 1, 2), Place(1, 1, 1, 2)}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        Point(1).x = 2  # type: ignore[misc]


def test_a_draft_changes_and_takes_its_fields_by_name() -> None:
    draft = Draft(title="a")
    draft.words += 1
    assert draft == Draft(title="a", words=1)
    with pytest.raises(TypeError):
        Draft("a")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        hash(draft)


def test_each_value_gets_its_own_default() -> None:
    assert Point(1).tags is not Point(1).tags


@pytest.mark.parametrize("value", [Point(1, 5, ["a"]), Draft(title="b"), Fact("x", Place(1, 2, 3, 4))])
def test_values_survive_a_trip_to_another_process(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("change", [replace, dataclasses.replace])
def test_a_copy_may_differ_in_some_fields(change: object) -> None:
    assert change(Point(1, 5), x=3) == Point(3, 5)  # type: ignore[operator]


def test_dataclasses_knows_these_classes() -> None:
    assert dataclasses.is_dataclass(Section)
    assert [one.name for one in dataclasses.fields(Place)] == ["line", "column", "end_line", "end_column"]
    assert dataclasses.asdict(Fact("x", Place(1, 2, 3, 4)))["place"]["end_line"] == 3


def test_a_value_is_taken_apart_by_position() -> None:
    match Place(1, 2, 3, 4):
        case Place(line, column, _, _):
            assert (line, column) == (1, 2)
