/** Programs of others that judge our workbooks; for the tests of this module and for the acceptance tests. */
package no.grobunn.reporting.xlsx.judge;
