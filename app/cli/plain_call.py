"""A plain call of a command, read without argparse, whose import would cost a check of one file a tenth of its time."""

from collections.abc import Iterator, Sequence
from types import ModuleType, SimpleNamespace

Setting = object


class _Unusual(Exception):
    """The call is one for argparse: it asks for help, is abbreviated, or wrong."""


class _Options:
    """Takes what a command tells argparse about its options, as far as a plain call needs it."""

    def __init__(self) -> None:
        self.known: dict[str, dict[str, Setting]] = {}
        self.places: str = ""
        self.values: dict[str, Setting] = {}

    def add_argument(self, name: str, **settings: Setting) -> None:
        """Take an option, or the positional arguments."""
        target = name.lstrip("-").replace("-", "_")
        if name.startswith("-"):
            self.known[name] = {**settings, "dest": target}
            self.values[target] = settings.get("default", False if settings.get("action") else None)
        else:
            self.places, self.values[target] = target, []

    def add_argument_group(self, _title: str) -> "_Options":
        """Return what takes the options of a group."""
        return self


def read_plain_call(command: ModuleType, arguments: Sequence[str]) -> SimpleNamespace | None:
    """Read the arguments of a command as argparse would; None where argparse itself has to."""
    options = _Options()
    command.configure(options)
    try:
        return _read(options, iter(arguments))
    except _Unusual:
        return None


def _read(options: _Options, arguments: Iterator[str]) -> SimpleNamespace:
    places: list[str] = []
    is_over = False  # an option stood behind the places, so that no more may come
    for argument in arguments:
        if argument == "-" or not argument.startswith("-"):
            if is_over:
                raise _Unusual
            places.append(argument)
            continue
        is_over = bool(places)
        settings = options.known.get(argument)
        if settings is None:
            raise _Unusual
        options.values[str(settings["dest"])] = settings.get("action") == "store_true" or _value(settings, arguments)
    return SimpleNamespace(**options.values | {options.places: places})


def _value(settings: dict[str, Setting], arguments: Iterator[str]) -> Setting:
    value = next(arguments, "-")
    choices, read = settings.get("choices"), settings.get("type")
    if "nargs" in settings or value.startswith("-") or (isinstance(choices, tuple) and value not in choices):
        raise _Unusual
    if not callable(read):
        return value
    try:
        return read(value)
    except Exception as error:  # argparse says what is wrong with it
        raise _Unusual from error
