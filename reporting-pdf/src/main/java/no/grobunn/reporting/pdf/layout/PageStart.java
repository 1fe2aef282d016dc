package no.grobunn.reporting.pdf.layout;

/** Whether something begins a new page. */
public enum PageStart {
    /** Only where there is no room left. */
    NO,
    /** As chapters do, unless a short document flows on. */
    UNLESS_SHORT,
    /** Always. */
    ALWAYS
}
