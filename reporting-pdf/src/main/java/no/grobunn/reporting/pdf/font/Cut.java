package no.grobunn.reporting.pdf.font;

/** The four cuts of Source Sans 3 that documents are set in. */
public enum Cut {
    REGULAR("SourceSans3-Regular", 400, 0),
    ITALIC("SourceSans3-It", 400, -11),
    SEMIBOLD("SourceSans3-Semibold", 600, 0),
    SEMIBOLD_ITALIC("SourceSans3-SemiboldIt", 600, -11);

    private final String file;
    private final int weight;
    private final int angle;

    Cut(String file, int weight, int angle) {
        this.file = file;
        this.weight = weight;
        this.angle = angle;
    }

    public Cut strong() {
        return isItalic() ? SEMIBOLD_ITALIC : SEMIBOLD;
    }

    public Cut emphasised() {
        return weight > 400 ? SEMIBOLD_ITALIC : ITALIC;
    }

    public boolean isItalic() {
        return angle != 0;
    }

    /** The PostScript name, which is also the name of its file. */
    public String file() {
        return file;
    }

    int weight() {
        return weight;
    }

    int angle() {
        return angle;
    }
}
