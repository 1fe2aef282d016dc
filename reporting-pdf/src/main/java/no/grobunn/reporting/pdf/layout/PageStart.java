package no.grobunn.reporting.pdf.layout;

/** Whether something begins a new page. */
public enum PageStart {
    /** Only where there is no room left. */
    NO,
    /** Where little room is left and the chapter needs more, so that its heading is not torn from it. */
    IF_LATE,
    /** As chapters do, unless a short document flows on or the page before would be left nearly empty. */
    UNLESS_SHORT,
    /** Always. */
    ALWAYS
}
