package no.grobunn.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the person has stopped the run (Ctrl-C). The work is given time to put things right; it is asked, never killed. Thread-safe. */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 5;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Runnable lastResort = () -> {};

    /** An interruption that only a call to {@link #ask} brings about. */
    public Interruption() {}

    /** The interruption of this process. When a signal ends it, Java itself exits with 128 and the signal's number: 130 for Ctrl-C. */
    public static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::await, "grobunn-interruption"));
        return interruption;
    }

    /** Asks the work to stop. */
    public void ask() {
        asked.set(true);
    }

    /** Whether the work was asked to stop. */
    public boolean asked() {
        return asked.get();
    }

    /** What is left to do if the work does not stop in time: removing what it has begun. */
    public void lastResort(Runnable cleaning) {
        lastResort = cleaning;
    }

    /** Nothing more will be written. */
    public void workHasEnded() {
        ended.countDown();
    }

    private void await() {
        if (ended.getCount() == 0) {
            return;
        }
        ask();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lastResort.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
