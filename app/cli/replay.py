"""`afterword replay`: what failed at every attempt gets another chance."""

import argparse

from app.cli.session import open_own_store
from app.ports.store import Store
from app.render.plan_text import plan_lines

HELP = "try again what failed at every attempt: dead deliveries and effects"
DESCRIPTION = """\
Makes deliveries and effects that were given up due again, once the cause is gone; a running server or worker takes them
up. One that is named is replayed in any state, for a delivery that was done as well.

  afterword replay --dry-run
  afterword replay
  afterword replay --delivery 72d3162e-cc78-11e3-81ab-4c9367dc0958
"""
STORED = ("dead", "parked", "done")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("--delivery", metavar="ID", help="only the delivery with this id, whatever became of it")
    parser.add_argument("--effect", metavar="KEY", help="only the effect with this key")
    parser.add_argument("--dry-run", action="store_true", help="print what was given up and why, and do nothing")


def run(arguments: argparse.Namespace) -> int:
    """Replay; return 0, or 1 where what was named is not there."""
    is_named = bool(arguments.delivery or arguments.effect)
    with open_own_store() as store:
        if arguments.dry_run:
            _show(store)
            return 0
        found = _replay_named(arguments, store) if is_named else _replay_dead(store)
    print(f"{found} due again")
    return 1 if is_named and not found else 0


def _show(store: Store) -> None:
    for delivery in store.deliveries(("dead",)):
        print(f"delivery {delivery.id} ({delivery.event}): {delivery.reason}")
    for effect, _state, reason in store.effects(("dead",)):
        print(f"effect {effect.key}: {plan_lines([effect])[0]}: {reason}")


def _replay_named(arguments: argparse.Namespace, store: Store) -> int:
    deliveries = store.replay_deliveries(STORED, delivery=arguments.delivery) if arguments.delivery else 0
    return deliveries + (store.replay_effect(arguments.effect) if arguments.effect else 0)


def _replay_dead(store: Store) -> int:
    effects = sum(store.replay_effect(effect.key) for effect, _state, _reason in store.effects(("dead",)))
    return store.replay_deliveries(("dead",)) + effects
