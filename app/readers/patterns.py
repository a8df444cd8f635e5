"""Regular expressions as the readers use them."""

from app.domain.patterns import linear, pattern

__all__ = ["linear", "pattern"]
