package io.peeper.processor.model;

/** An annotation on a method that is no operation, and why it is none. */
public record StrayModel(Site site, String method, String annotation, String reason) {}
