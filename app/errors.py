"""Errors, named after whose turn it is."""


class AfterwordError(Exception):
    """Something a person or a later attempt has to settle; the message names the thing and the next step."""


class AuthorError(AfterwordError):
    """The author of a document or policy can fix it: it is shown on the change, or at the command line."""


class OperatorError(AfterwordError):
    """Whoever runs Afterword can fix it: it is logged once and never retried."""


class TransientError(AfterwordError):
    """Nobody acts: a read, or a write that never left, is tried again later.

    `retry_after` is the wait in seconds that the other side asked for, or None for our own back-off.
    """

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ChangedMeanwhile(TransientError):
    """What a decision was made from has changed before it could be written down: read and decide again."""


class UnclearWrite(AfterwordError):
    """The answer to a write was lost: it is looked up by its marker first, never simply sent again."""
