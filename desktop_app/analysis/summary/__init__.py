"""The ranking of sentences, by our own method or by one of sumy."""
