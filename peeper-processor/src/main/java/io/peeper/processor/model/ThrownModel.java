package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;

/** An exception in a {@code throws} clause. */
public record ThrownModel(TypeName type, TypeName erasure, boolean checked) {}
