package no.grobunn.core.exchange;

/**
 * A file of an exported map.
 *
 * @param suffix what its name has before the dot, after the map's: {@code -elements}, {@code -connections}, or nothing where the map is one file
 * @param text what stands in it, to be written as UTF-8; lines end in line feeds
 */
public record MapFile(String suffix, String text) {}
