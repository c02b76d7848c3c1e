package io.peeper.processor.model;

import java.util.List;

/** What tells one operation from another: its name and the erased types of its parameters. */
public record OperationId(String name, List<String> parameters) {}
