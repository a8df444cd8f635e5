"""Runs the work: queue jobs, the in-process bell, schedules."""
