        <section
          className="drawer"
          data-open={hasTable}
          style={hasTable && tableHeight !== null ? { height: tableHeight } : undefined}
        >
          {hasTable && <DrawerEdge height={tableHeight} onHeight={setTableHeight} />}
          <div className="drawer-head">
            <Button className="drawer-handle" aria-expanded={hasTable} onPress={() => setTable(!hasTable)}>
              {hasTable ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
              {hasTable ? text.panels.hideTable : text.panels.showTable}
            </Button>
            <FirstHint />
          </div>
          {hasTable && <UnitTable />}
        </section>
      </main>
      {hasProfile && <Profile />}
    </div>
  );
}
