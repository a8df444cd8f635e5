"""Commands stand on lines of their own; code, quotations and comments hold none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.commands import Command, read_commands


@pytest.mark.parametrize(
    ("body", "commands"),
    [
        ("/afterword ignore AW304 we quote the customer", [Command("ignore", "AW304 we quote the customer")]),
        ("Thanks!\r\n\r\n/Afterword  HELP \r\nmore", [Command("help")]),
        ("/afterword start\n/afterword due 2026-03-01", [Command("start"), Command("due", "2026-03-01")]),
        ("see /afterword help", []),
        ("  /afterword help", []),
        ("> /afterword help", []),
        ("```\n/afterword help\n```", []),
        ("~~~~\n/afterword help\n~~~\n/afterword help\n~~~~\n", []),
        ("```\n/afterword help", []),
        ("<!--\n/afterword help\n-->", []),
        ("<!--\n/afterword help", []),
        ("```\ncode\n```\n/afterword help", [Command("help")]),
        ("/afterwords help", []),
    ],
)
def test_a_command_is_read_where_it_is_one(body: str, commands: list[Command]) -> None:
    assert list(read_commands(body)) == commands


@given(st.text(alphabet="`~<!->/ afterword\nx", max_size=300))
def test_any_comment_can_be_read(body: str) -> None:
    read_commands(body)
