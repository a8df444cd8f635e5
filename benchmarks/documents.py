"""Postmortems to measure with: the demo's and the reference material's blocks, joined anew; the same on every run."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import config

LENGTH = 13_000  # bytes of an ordinary document
BLAME_EVERY = 1_500  # bytes
BLAME = (
    "Dana failed to check the {} dashboard before deploy {}.",
    "The engineer should have noticed the {} alarm {}.",
    "It was human error that took {} down at {}.",
    "He carelessly deleted the {} table in run {}.",
)
PLAIN = (
    "The {} service answered one request in {} with an error, and its queue grew until the cache was warm.",
    "At {} the replica of {} fell behind; reads were sent to the primary, which had room for them.",
    "Version {} of the proxy keeps idle connections for {} seconds, longer than the balancer does.",
)


def blocks() -> list[str]:
    """Return distinct pieces of Markdown."""
    shared = Path(os.environ.get("AFTERWORD_SHARED", Path(__file__).resolve().parents[2] / "shared"))
    texts = [config.read_text(f"demo/{name}.md") for name in ("checkout", "checkout.fixed", "orders-db")]
    texts += [file.read_text("utf-8", "replace") for file in sorted((shared / "corpus/documents").glob("*.md"))]
    return list(dict.fromkeys(block for text in texts for block in text.split("\n\n") if block.strip()))


def documents(size: int, length: int = LENGTH, seed: int = 7) -> Iterator[str]:
    """Yield documents of a length until they are together a size, both in bytes."""
    known, chance, made = blocks(), random.Random(seed), 0
    while made < size:
        text = _document(known, chance, length)
        made += len(text.encode())
        yield text


def _document(known: list[str], chance: random.Random, length: int) -> str:
    parts, size, blamed = [f"# Incident {chance.randrange(10**6)}"], 0, 0
    while size < length:
        sentences = BLAME if size - blamed >= BLAME_EVERY else PLAIN
        blamed = size if sentences is BLAME else blamed
        # A few words differ each time, so that nothing is fast for having been seen before.
        own = chance.choice(sentences).format(f"host-{chance.randrange(10**6)}", chance.randrange(10**6))
        parts += [chance.choice(known), own]
        size += sum(len(part.encode()) + 2 for part in parts[-2:])
    return "\n\n".join(parts) + "\n"


def write(folder: Path, texts: Iterator[str]) -> list[str]:
    """Write documents to a folder; return their paths."""
    folder.mkdir(parents=True)
    files = []
    for number, text in enumerate(texts):
        file = folder / f"{number:05}.md"
        file.write_text(text, "utf-8")
        files.append(str(file))
    return files
