/** What a page does when it is touched: filters, sorting, the lines of a box. It asks nothing of a network and writes no markup; kept as text, since it runs in the reader's browser. */
export const script = String.raw`'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const counted = (number) => number.toLocaleString('en')

function filterFindings(form) {
  const facets = all('select', form).map((select) => select.name)
  const boxes = all('[name=severity]', form)
  const shown = one('#shown')
  const unfold = one('#unfold')
  const findings = all('.finding').map((element) => ({
    element,
    severity: element.dataset.severity,
    facets: facets.map((name) => (element.dataset[name] ?? '').split('\n')),
    isHidden: false,
    text: undefined,
  }))
  // What to do is much the same everywhere, so that it says nothing about a finding.
  const textOf = (finding) => {
    finding.text ??= [...finding.element.children]
      .filter((child) => !child.classList.contains('remedy'))
      .map((child) => child.textContent)
      .join(' ')
      .toLowerCase()
    return finding.text
  }

  const read = () => {
    const severities = boxes.filter((box) => box.checked).map((box) => box.value)
    return {
      severities: boxes.length === 0 || severities.length === boxes.length ? undefined : severities,
      wanted: facets.map((name) => form.elements[name].value),
      words: form.elements.q.value.toLowerCase().split(' ').filter((word) => word !== ''),
    }
  }
  const matches = (finding, { severities, wanted, words }) =>
    (severities === undefined || severities.includes(finding.severity)) &&
    wanted.every((value, index) => value === '' || finding.facets[index].includes(value)) &&
    words.every((word) => textOf(finding).includes(word))

  const apply = () => {
    const asked = read()
    let count = 0
    for (const finding of findings) {
      const isHidden = !matches(finding, asked)
      if (!isHidden) count += 1
      if (isHidden !== finding.isHidden) finding.element.hidden = isHidden
      finding.isHidden = isHidden
    }
    const total = counted(findings.length)
    shown.textContent =
      count === 0
        ? 'None of ' + total + ' findings matches.'
        : count === findings.length
          ? 'All ' + total + ' findings.'
          : counted(count) + ' of ' + total + ' findings.'
  }

  const write = () => {
    const { severities, wanted } = read()
    const state = new URLSearchParams()
    if (severities !== undefined) state.set('severity', severities.join(','))
    for (const [index, name] of facets.entries()) if (wanted[index] !== '') state.set(name, wanted[index])
    if (form.elements.q.value !== '') state.set('q', form.elements.q.value)
    const hash = state.toString()
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash)
  }

  const restore = () => {
    const hash = location.hash.slice(1)
    if (!hash.includes('=')) return false
    const state = new URLSearchParams(hash)
    const severities = state.get('severity')?.split(',')
    for (const box of boxes) box.checked = severities === undefined || severities.includes(box.value)
    for (const name of facets) {
      const value = state.get(name) ?? ''
      const select = form.elements[name]
      select.value = value
      if (select.selectedIndex < 0) select.value = ''
    }
    form.elements.q.value = state.get('q') ?? ''
    return true
  }

  const changed = () => {
    apply()
    write()
  }
  let timer
  form.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (event.target.type === 'search') timer = setTimeout(changed, 100)
    else changed()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    clearTimeout(timer)
    setTimeout(changed)
  })
  unfold.addEventListener('click', () => {
    const isOpen = unfold.getAttribute('aria-pressed') !== 'true'
    unfold.setAttribute('aria-pressed', String(isOpen))
    for (const { element, isHidden } of findings)
      if (!isHidden) for (const fold of all('details', element)) fold.open = isOpen
  })
  // An address that names a finding shows it, whatever is filtered; one that names filters sets them.
  const follow = () => {
    if (restore()) {
      apply()
      return one('#findings')
    }
    const target = location.hash.startsWith('#f-') ? document.getElementById(location.hash.slice(1)) : null
    if (target?.hidden) {
      form.reset()
      for (const finding of findings) {
        finding.isHidden = false
        finding.element.hidden = false
      }
    }
    return target
  }
  addEventListener('hashchange', () => follow()?.scrollIntoView())
  form.hidden = false
  follow()
  apply()
}

function filterIdentities(form) {
  const rows = all('#inventory tbody tr').map((row) => ({ row, text: undefined }))
  const status = one('[role=status]', form)
  const input = form.elements.i
  const apply = () => {
    const word = input.value.toLowerCase()
    let count = 0
    for (const entry of rows) {
      entry.text ??= entry.row.textContent.toLowerCase()
      entry.row.hidden = !entry.text.includes(word)
      if (!entry.row.hidden) count += 1
    }
    status.textContent = word === '' ? '' : counted(count) + ' of ' + counted(rows.length) + ' identities.'
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', () => {
    const row = location.hash.startsWith('#identity-') ? document.getElementById(location.hash.slice(1)) : null
    if (row === null) return
    if (row.hidden) {
      input.value = ''
      apply()
    }
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  })
  form.hidden = false
}

function sortable(table) {
  const body = table.tBodies[0]
  const order = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  const collator = new Intl.Collator('en', { numeric: true })
  const said = document.createElement('p')
  said.className = 'unseen'
  said.setAttribute('role', 'status')
  table.parentElement.after(said)
  const keyOf = (row, index) => row.cells[index].dataset.sort ?? row.cells[index].textContent
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    // Up, down, and back to the order of the report; it is said, since only eyes see a table move.
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort')
      const next = before === null ? 'ascending' : before === 'ascending' ? 'descending' : null
      for (const other of heads) other.removeAttribute('aria-sort')
      if (next !== null) head.setAttribute('aria-sort', next)
      const sign = next === 'descending' ? -1 : 1
      const keyed = order.map((row, place) => ({ row, place, key: keyOf(row, index) }))
      if (next !== null)
        keyed.sort(
          (a, b) =>
            Number(a.key === '') - Number(b.key === '') || sign * collator.compare(a.key, b.key) || a.place - b.place,
        )
      body.replaceChildren(...keyed.map(({ row }) => row))
      said.textContent = next === null ? 'In the order of the report.' : 'Sorted by ' + button.textContent + ', ' + next + '.'
    })
  }
}

function light(drawing) {
  const edges = all('.edge', drawing)
  const nodeOf = (target) => target.closest?.('[data-holder], [data-identity]')
  const show = (node) => {
    const key = node === null || node === undefined ? undefined : node.dataset.holder ?? node.dataset.identity
    const side = node?.dataset.holder === undefined ? 'to' : 'from'
    const other = side === 'to' ? 'from' : 'to'
    const lit = new Set(edges.filter((edge) => edge.dataset[side] === key).map((edge) => edge.dataset[other]))
    drawing.classList.toggle('lit', key !== undefined)
    for (const edge of edges) edge.classList.toggle('on', key !== undefined && edge.dataset[side] === key)
    for (const each of all('[data-holder]', drawing))
      each.classList.toggle('on', side === 'from' ? each === node : lit.has(each.dataset.holder))
    for (const each of all('[data-identity]', drawing))
      each.classList.toggle('on', side === 'to' ? each === node : lit.has(each.dataset.identity))
  }
  // On the frame, since a drawing that listens for the focus can be focused itself.
  const frame = drawing.parentElement
  for (const kind of ['pointerover', 'focusin']) frame.addEventListener(kind, (event) => show(nodeOf(event.target)))
  for (const kind of ['pointerleave', 'focusout']) frame.addEventListener(kind, () => show(undefined))
}

const parts = [
  ['#filters', filterFindings],
  ['#find-identity', filterIdentities],
  ['table.sortable', sortable],
  ['#reach', light],
]
for (const [selector, start] of parts) for (const element of all(selector)) start(element)
one('.skip-graph')?.addEventListener('click', () => {
  one('#graph-table').open = true
})
`
