"""The real services that tests run against: how each is installed, started, made to fail, and stopped."""
