"""A share of something, which keeps what it is a share of."""

from dataclasses import dataclass

ENOUGH = 5  # below this many, a culture figure says more about chance than about culture


@dataclass(frozen=True, slots=True)
class Rate:
    """`part` of `whole`. Without anything to be a part of there is no rate: neither 0 nor 1."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """Return the rate from 0 to 1, or None where there is nothing yet."""
        return self.part / self.whole if self.whole else None

    @property
    def is_enough(self) -> bool:
        """Say whether the rate rests on enough to be read as one."""
        return self.whole >= ENOUGH
