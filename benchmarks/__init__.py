"""Measurements: quality and speed, each beside what it is compared with."""
