"""How a view says that its answer waits for something, where the server can wait without a thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from flask import Response

LATER = "afterword.later"  # in the WSGI environment: a list that such a view adds to


@dataclass(frozen=True, slots=True)
class Later:
    """What is waited for, for how many seconds, and which answer follows from it: None stands for success."""

    done: "Future[None]"
    patience: float
    settle: Callable[[BaseException | None], Response]

    def wait(self) -> Response:
        """Wait on this thread, and answer."""
        try:
            return self.settle(self.done.exception(self.patience))
        except TimeoutError as error:
            return self.settle(error)

    async def wait_here(self) -> Response:
        """Wait on the event loop, and answer."""
        try:
            await asyncio.wait_for(asyncio.wrap_future(self.done), self.patience)
        except Exception as error:
            return self.settle(error)
        return self.settle(None)
