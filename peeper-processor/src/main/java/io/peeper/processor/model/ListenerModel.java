package io.peeper.processor.model;

import com.palantir.javapoet.TypeName;

/** The class that {@code @Peeper(listener = …)} names. */
public record ListenerModel(
        Site site, TypeName type, boolean concrete, boolean reachable, boolean constructible, boolean listens) {}
