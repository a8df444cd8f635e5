from tests.contracts.emulated_people import described

__all__ = ["described"]
