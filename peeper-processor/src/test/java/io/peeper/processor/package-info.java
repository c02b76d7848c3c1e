/**
 * Tests of the processor: programs that have to compile, programs that must not, and what has to hold for all of them.
 *
 * <p>A new case is a file: a folder in {@code src/test/good}, whose generated files lie in its {@code expected} folder ({@code
 * -Dpeeper.golden=write} writes them), or a file in {@code src/test/bad}, whose last line says what is to be reported where.
 */
package io.peeper.processor;
