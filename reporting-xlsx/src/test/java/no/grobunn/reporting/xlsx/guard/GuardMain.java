package no.grobunn.reporting.xlsx.guard;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.grobunn.core.intake.RefusedWorkbookException;
import no.grobunn.reporting.xlsx.IntakeWorkbook;

/** Reads every file of a folder, in the memory that it was given, and says of each its verdict and how many milliseconds of work that took, after what the work is to be held against. */
final class GuardMain {
    private GuardMain() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        // What else the machine has to do is no fault of a file.
        ThreadMXBean work = ManagementFactory.getThreadMXBean();
        System.out.println("yardstick " + yardstick(work));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> inOrder = files.sorted().toList();
            for (Path file : inOrder) {
                long start = work.getCurrentThreadCpuTime();
                String verdict = verdict(file);
                long took = (work.getCurrentThreadCpuTime() - start) / 1_000_000;
                System.out.println(file.getFileName() + " " + verdict + " " + took);
            }
        }
    }

    /** How long this machine takes to go through as much XML as a workbook may have, once it is used to it. */
    private static long yardstick(ThreadMXBean work) throws XMLStreamException {
        long took = 0;
        for (int i = 0; i < 2; i++) {
            long start = work.getCurrentThreadCpuTime();
            XMLStreamReader reader = PartSearch.reader(new LongXml());
            while (reader.hasNext()) {
                reader.next();
            }
            took = (work.getCurrentThreadCpuTime() - start) / 1_000_000;
        }
        return took;
    }

    /** Elements without end, made while they are read. */
    private static final class LongXml extends InputStream {
        private static final byte[] ROOT = "<a>".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] ELEMENT = "<b c=\"12345\"></b>".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] END = "</a>".getBytes(StandardCharsets.US_ASCII);
        private static final int ELEMENTS = Limits.UNPACKED_BYTES / ELEMENT.length;

        private byte[] piece = ROOT;
        private int at;
        private int elements;

        @Override
        public int read() {
            if (at == piece.length) {
                if (elements > ELEMENTS) {
                    return -1;
                }
                piece = elements++ < ELEMENTS ? ELEMENT : END;
                at = 0;
            }
            return piece[at++];
        }
    }

    private static String verdict(Path file) throws IOException {
        try {
            new IntakeWorkbook().read(file);
            return "passed";
        } catch (RefusedWorkbookException refused) {
            return refused.problem().code();
        }
    }
}
