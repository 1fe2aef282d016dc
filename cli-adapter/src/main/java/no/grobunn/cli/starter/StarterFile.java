package no.grobunn.cli.starter;

/**
 * A file of a new dossier.
 *
 * @param name its name in the dossier's folder
 * @param text what stands in it, lines ended by line feeds
 */
public record StarterFile(String name, String text) {}
