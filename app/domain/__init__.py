"""Postmortems, blame, actions, escalation, learning: pure values and decisions over them."""
