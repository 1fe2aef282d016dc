package no.grobunn.acceptance.architecture.seeded.cli.command;

import no.grobunn.acceptance.architecture.Breaks;

@Breaks("only-the-console-knows-the-machine")
class PrintsByItself {
    void run() {
        System.out.println(System.getenv("HOME"));
    }
}
