"""The same job with python3-openpyxl and python3-docx: read the workbook, add up, write a document.

Prints the seconds of each phase and the peak memory in KB as one line of JSON.
"""
import json
import resource
import sys
import time

from docx import Document
from openpyxl import load_workbook


def rows_of(sheet):
    return [[cell for cell in row] for row in sheet.iter_rows(values_only=True)]


def read(path):
    book = load_workbook(path)
    return {sheet.title: rows_of(sheet) for sheet in book.worksheets}


def filled(row):
    return [value for value in row if value is not None]


def headcount_of(rows):
    """Rank by rank, from the block of the people to the next block."""
    counts = {}
    start = next((i for i, row in enumerate(rows) if row and row[0] == "【인력현황】"), None)
    if start is None:
        return counts
    header = next(i for i in range(start, len(rows)) if rows[i][0] == "구분")
    for row in rows[header + 1 :]:
        if not filled(row):
            break
        for rank, value in zip(rows[header][2:], row[2:]):
            if rank and isinstance(value, (int, float)):
                counts[(row[0], rank)] = counts.get((row[0], rank), 0) + value
    return counts


def budget_of(rows):
    """Fund by fund."""
    amounts = {}
    header = next((i for i, row in enumerate(rows) if row and row[0] == "사업 번호"), None)
    if header is None:
        return amounts
    for row in rows[header + 1 :]:
        for fund, value in zip(rows[header][3:], row[3:]):
            if fund and isinstance(value, (int, float)):
                amounts[fund] = amounts.get(fund, 0) + value
    return amounts


def sum_up(tabs):
    people, money = {}, {}
    for name, rows in tabs.items():
        found = headcount_of(rows) if name.endswith("현황") else budget_of(rows) if name.endswith("사업비") else {}
        into = people if name.endswith("현황") else money
        for key, value in found.items():
            into[key] = into.get(key, 0) + value
    return people, money


def put_table(document, rows):
    width = max(len(row) for row in rows)
    table = document.add_table(rows=0, cols=width)
    for row in rows:
        cells = table.add_row().cells
        for cell, value in zip(cells, row):
            if value is not None:
                cell.text = str(value)


def write(tabs, totals, path):
    document = Document()
    for total in totals:
        for key, value in total.items():
            document.add_paragraph(f"{key}: {value}")
    for name, rows in tabs.items():
        if name.endswith("현황"):
            document.add_heading(name, 1)
            block = []
            for row in rows + [[]]:
                if filled(row):
                    block.append(row)
                elif block:
                    put_table(document, block)
                    block = []
        elif name.endswith("사업"):
            document.add_heading(name, 1)
            for row in rows:
                if len(row) > 4 and row[4]:
                    document.add_paragraph(str(row[4]))
    document.save(path)


def main(source, target):
    times = {}
    started = time.perf_counter()

    def lap(phase):
        nonlocal started
        now = time.perf_counter()
        times[phase] = round(now - started, 3)
        started = now

    tabs = read(source)
    lap("read")
    totals = sum_up(tabs)
    lap("sum")
    write(tabs, totals, target)
    lap("write")
    print(json.dumps({**times, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))


main(*sys.argv[1:])
