package no.grobunn.acceptance.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The string constants of compiled classes, those that take part in joining strings too: there, each part that is only known when the program runs is the
 * character {@code \1} (Java Virtual Machine Specification 4.4, {@code StringConcatFactory}).
 */
final class ClassStrings {
    private static final int MAGIC = 0xCAFEBABE;

    private ClassStrings() {}

    /** The constants of every class below a folder, by the class file they stand in. */
    static Map<Path, Set<String>> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            Map<Path, Set<String>> strings = new TreeMap<>();
            for (Path file : classes) {
                strings.put(file, of(file));
            }
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a class file: " + file);
            }
            in.readInt(); // the version
            int size = in.readUnsignedShort();
            Map<Integer, String> words = new HashMap<>();
            Set<Integer> strings = new TreeSet<>();
            for (int index = 1; index < size; index++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> words.put(index, in.readUTF());
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        index++; // a long and a double take two places
                    }
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException("Unknown constant " + tag + " in " + file);
                }
            }
            Set<String> found = new TreeSet<>();
            strings.forEach(index -> found.add(words.get(index)));
            return found;
        }
    }
}
