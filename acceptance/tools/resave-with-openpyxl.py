#!/usr/bin/python3
"""Saves a workbook again with openpyxl: resave-with-openpyxl.py FROM TO; without arguments says whether it could."""
import sys

import openpyxl

if len(sys.argv) > 1:
    openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
else:
    print("ready")
