"""The whole product at work on real parts: servers, queues, databases and an emulated forge."""
