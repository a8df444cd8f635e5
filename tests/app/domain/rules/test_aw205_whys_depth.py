import pytest

from app.domain.rules.aw205_whys_depth import WHYS_DEPTH
from tests.documents import postmortem, remarks, why


@pytest.mark.parametrize(("steps", "lines"), [(0, []), (1, [9]), (2, [10]), (3, []), (5, [])])
def test_the_whys_go_three_steps_deep(steps: int, lines: list[int]) -> None:
    whys = tuple(why("The pool was full.", at=9 + step) for step in range(steps))
    assert [remark.place.line for remark in remarks(WHYS_DEPTH, postmortem(whys=whys))] == lines
