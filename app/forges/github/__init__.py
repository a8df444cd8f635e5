"""GitHub, as Afterword needs it."""
